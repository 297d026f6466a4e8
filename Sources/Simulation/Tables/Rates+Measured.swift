extension Rates {
  /// What the lessons asked of five authorities, as it was measured; by hand, since it takes a lesson library to run.
  static let measuredLoad = """
    ## The load, measured on five seeds

    Simulated, every figure: five authorities of 2,000 children on an average day (`simulate --children 2000 --seed S
    --months 36`, `check --all`), over the last 12 of 36 months, with the lessons and the engine of 22 November 2026.
    A question is one delivery about one child to one recipient on one day, from the lessons that are live; the worklist
    is the live practice clocks. A worker holds 16 children. Per worker and week only what goes to the allocated worker
    and to duty counts; the goal is two questions, or about 0.6 a month for each child that social care is involved with.
    The question before a closing goes to managers, and is the most of all.

    | seed | children | involved, mean | workers | questions a worker a week | the same, a month for each child involved | worklist a worker a week | questions to managers before a closing, 1,000 children a month |
    |---|---|---|---|---|---|---|---|
    | 7 | 2,145 | 119 | 7.4 | 0.17 | 0.04 | 0.39 | 5.5 |
    | 1 | 2,119 | 74 | 4.6 | 0.19 | 0.05 | 0.64 | 7.4 |
    | 2 | 2,121 | 102 | 6.3 | 0.12 | 0.03 | 0.37 | 5.6 |
    | 3 | 2,130 | 117 | 7.3 | 0.11 | 0.03 | 0.46 | 5.8 |
    | 4 | 2,118 | 99 | 6.2 | 0.15 | 0.04 | 0.65 | 4.9 |

    Questions for 1,000 children a month, by group, the five seeds in that order:

    | group | 7 | 1 | 2 | 3 | 4 |
    |---|---|---|---|---|---|
    | most deprived fifth | 17.0 | 13.3 | 12.9 | 12.9 | 16.0 |
    | second | 13.7 | 13.0 | 9.9 | 14.1 | 9.0 |
    | third | 8.4 | 11.9 | 8.3 | 9.6 | 5.2 |
    | fourth | 4.5 | 8.9 | 5.6 | 3.1 | 7.9 |
    | least deprived fifth | 4.5 | 6.1 | 5.2 | 5.4 | 2.9 |
    | white British | 9.7 | 11.4 | 9.1 | 8.5 | 8.7 |
    | minority ethnic group | 9.4 | 8.7 | 6.6 | 10.8 | 7.2 |
    | first language English | 9.3 | 10.0 | 9.2 | 10.0 | 8.1 |
    | another | 10.9 | 13.0 | 5.5 | 6.3 | 9.0 |
    | disability recorded | 9.7 | 8.5 | 5.5 | 13.5 | 9.1 |
    | none recorded | 9.6 | 10.9 | 8.7 | 8.8 | 8.1 |

    No lesson reads a group; a test takes the groups away and finds the same questions. Deprived families are asked about
    more because the simulator has them in contact with services more (28 contacts for 1,000 children a month in the most
    deprived fifth of these five authorities, 6 in the least): three times as many questions on five times as many contacts, as injuries
    differ less. Ethnicity, language and disability change next to nothing here, and their rates lie either side of each other from
    seed to seed, with 210 to 270 questions a seed. What a real authority's unequal recording would do is not shown.

    Lessons on silent trial that would ask most, findings for 1,000 children a month, mean of the five: referrer-told 18.3,
    referral-in-writing 5.8, door-not-opened 3.9, supervision-decides 3.5, concern-after-closing 3.4,
    assessment-closed-with-checks-out 3.1, closing-checklist 2.6, referral-downgraded 2.3, supervision 2.3,
    worker-away-no-cover 2.0; all others less than 1.5, and 42 nothing, most of them because the simulator does not tell
    of what they ask about.

    """
}
