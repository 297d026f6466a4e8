import ArgumentParser

@main
struct Throughline: AsyncParsableCommand {}
