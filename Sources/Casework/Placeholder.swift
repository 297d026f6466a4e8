public enum CaseworkSketch {}
