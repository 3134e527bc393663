package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.investigation.domain.Given;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.investigation.domain.Suspect;
import org.threshold.workflow.investigation.domain.SuspectId;
import org.threshold.workflow.investigation.domain.SuspectStatus;

/** Conditions of the police count beside a written agreement for the children they are about. */
class SuspectsTonightTest {

    private final InMemoryRows kept = new InMemoryRows();
    private final SuspectsTonight tonight = new SuspectsTonight(kept.investigations, kept.suspects);

    @Test
    void bail_with_conditions_counts_for_the_children_of_that_investigation() {
        kept.investigations.add(Actor.itself(), Given.joint(Given.BABY));
        assertThat(tonight.controls(Given.BABY)).isEmpty();

        kept.suspects.add(
                Actor.itself(),
                new Suspect(
                        new SuspectId(new UUID(0, 9)),
                        Given.ID,
                        RoleInCase.FATHER,
                        "",
                        new Suspect.Stand(SuspectStatus.ON_BAIL, "Not to go to the home."),
                        new Suspect.Review.None()),
                Given.NOW);

        assertThat(tonight.controls(Given.BABY)).containsExactly(Control.SUSPECT_KEPT_AWAY);
        assertThat(tonight.controls(Given.SIBLING)).isEmpty();
    }
}
