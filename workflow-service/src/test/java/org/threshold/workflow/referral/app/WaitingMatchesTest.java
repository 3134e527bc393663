package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;

/** Whoever sent a referral hears which of its children may be known already. */
class WaitingMatchesTest {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final PersonId KNOWN_PERHAPS = new PersonId(new UUID(0, 1));
    private static final PersonId NEW = new PersonId(new UUID(0, 2));

    private final DeadlinesInMemory time = new DeadlinesInMemory(AT);
    private final WaitingMatches matches = new WaitingMatches(time.deadlines());
    private final ReferralReceived referral =
            new ReferralReceived(
                    new ReferralId(new UUID(0, 3)),
                    Agency.SCHOOL,
                    List.of(child("CP-1", KNOWN_PERHAPS), child("CP-2", NEW)),
                    false,
                    AT);

    @Test
    void a_child_whose_match_waits_to_be_confirmed_is_named_by_its_case_and_no_other_is() {
        waits(KNOWN_PERHAPS, IdentitySteps.CONFIRM);

        assertThat(matches.of(referral)).containsExactly("CP-1");
    }

    @Test
    void once_somebody_has_confirmed_or_refused_it_nothing_waits() {
        Deadline confirm = waits(KNOWN_PERHAPS, IdentitySteps.CONFIRM);

        time.deadlines().met(confirm.id());

        assertThat(matches.of(referral)).isEmpty();
    }

    @Test
    void another_step_of_the_same_person_is_no_match() {
        waits(KNOWN_PERHAPS, "another-step");

        assertThat(matches.of(referral)).isEmpty();
    }

    private Deadline waits(PersonId person, String step) {
        var waiting = new Waiting(IdentitySteps.SUBJECT, person.value(), step, List.of("CP-1"));
        return time.deadlines().set(LimitCode.T1_REFERRAL_DECISION, waiting, AT);
    }

    private static ConcernedChild child(String ref, PersonId person) {
        return new ConcernedChild(
                new CaseRef(ref), person, Mobility.MOBILE, Mark.NONE_SEEN, "", Path.NOT_RED);
    }
}
