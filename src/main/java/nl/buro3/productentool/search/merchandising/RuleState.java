package nl.buro3.productentool.search.merchandising;

/** Where a rule is in its period. */
public enum RuleState {
    ACTIVE,
    PLANNED,
    EXPIRED
}
