package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.domain.ClosureGate.Closing;
import org.threshold.workflow.investigation.domain.ClosureGate.Owned;
import org.threshold.workflow.platform.Refusal;

/** L-3.1.6b, R-4.2-3b: whether everything is closed is computed. */
class ClosureGateTest {

    private static final Closing NOTHING_FURTHER =
            new Closing(EndStage.NO_FURTHER_ACTION, "Nobody can be named.");
    private static final Closing CHARGED = new Closing(EndStage.CHARGED, "The case is in court.");
    private static final Suspect.Review NONE = new Suspect.Review.None();

    @Test
    void with_everything_closed_it_ends() {
        var owned =
                new Owned(
                        List.of(Given.closed(Given.allegation(false))),
                        List.of(Given.secured(Given.action(ActionType.SCENE, Agency.POLICE))),
                        List.of(Given.suspect(SuspectStatus.ELIMINATED, NONE)));

        assertThat(ClosureGate.refusals(owned, NOTHING_FURTHER)).isEmpty();
    }

    @Test
    void each_thing_that_is_open_is_named() {
        var due = new Suspect.Review.Due(new ItemId(new UUID(0, 1)));
        var owned =
                new Owned(
                        List.of(Given.allegation(true)),
                        List.of(Given.action(ActionType.PHONE, Agency.POLICE)),
                        List.of(Given.suspect(SuspectStatus.ON_BAIL, due)));

        assertThat(ClosureGate.refusals(owned, NOTHING_FURTHER))
                .extracting(Refusal::problem)
                .containsExactly(
                        "Allegation by the mother against the father: it is not closed. An investigation"
                                + " ends once every allegation is followed up and all evidence is in"
                                + " (lesson 3.1.6).",
                        "Phone (Police): it is not closed.",
                        "A suspect’s status (the father) has its review to come: it is not closed.");
    }

    @Test
    void how_it_ends_agrees_with_where_the_suspects_stand() {
        var charged = suspects(Given.suspect(SuspectStatus.CHARGED, NONE));

        assertThat(ClosureGate.refusals(charged, CHARGED)).isEmpty();
        assertThat(ClosureGate.refusals(charged, NOTHING_FURTHER))
                .extracting(Refusal::field)
                .containsExactly("stage");
        assertThat(ClosureGate.refusals(suspects(), CHARGED))
                .extracting(Refusal::field)
                .containsExactly("stage");
    }

    @Test
    void it_is_said_why_it_ends_so() {
        assertThat(ClosureGate.refusals(suspects(), new Closing(EndStage.NO_FURTHER_ACTION, "  ")))
                .extracting(Refusal::field)
                .containsExactly("words");
    }

    private static Owned suspects(Suspect... suspects) {
        return new Owned(List.of(), List.of(), List.of(suspects));
    }
}
