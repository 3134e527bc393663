package org.threshold.workflow.assessment.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.assessment.app.RisksContract;
import org.threshold.workflow.referral.CaseRef;

/** The contract of the register of risks, in PostgreSQL. */
class JdbcRisksIT extends RisksContract {

    private static final AssessedCases CASES = new AssessedCases("risks");

    JdbcRisksIT() {
        super(new JdbcRisks(CASES.jdbc()));
    }

    @Override
    protected CaseRef aCase() {
        return CASES.aCase();
    }

    @Test
    @Requirement("R-C&F-11")
    void what_was_said_of_a_risk_is_never_changed() {
        keepOne();

        assertThatThrownBy(() -> CASES.jdbc().sql("update risk_said set level = 'low'").update())
                .hasMessageContaining("saying it anew");
        assertThatThrownBy(() -> CASES.jdbc().sql("delete from risk_implication").update())
                .hasMessageContaining("saying it anew");
    }
}
