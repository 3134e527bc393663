package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.investigation.domain.Given.BABY;
import static org.threshold.workflow.investigation.domain.Given.SIBLING;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvestigationTest {

    @Test
    void a_later_decision_adds_cases_and_never_takes_one_away() {
        var joined = Given.joint(BABY).joinedBy(InvestigationKind.JOINT, List.of(SIBLING, BABY));

        assertThat(joined.cases()).containsExactly(BABY, SIBLING);
    }

    @Test
    void what_is_joint_stays_joint_and_what_was_the_polices_alone_becomes_joint() {
        var joint = Given.joint(BABY);
        var alone =
                new Investigation(
                        joint.id(),
                        InvestigationKind.POLICE_ALONE,
                        joint.discussion(),
                        joint.cases(),
                        joint.standing());

        assertThat(joint.joinedBy(InvestigationKind.POLICE_ALONE, List.of()).kind())
                .isEqualTo(InvestigationKind.JOINT);
        assertThat(alone.joinedBy(InvestigationKind.JOINT, List.of()).kind())
                .isEqualTo(InvestigationKind.JOINT);
        assertThat(alone.joinedBy(InvestigationKind.POLICE_ALONE, List.of()).kind())
                .isEqualTo(InvestigationKind.POLICE_ALONE);
    }
}
