package org.threshold.workflow.redpath.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.redpath.domain.Marked.BABY;
import static org.threshold.workflow.redpath.domain.Marked.SEEN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;

/** L-3.1.5: any further concern makes an injury of a mark that is held. */
class FurtherConcernTest {

    @ParameterizedTest
    @CsvSource({
        "NONE_SEEN, true, true",
        "NONE_SEEN, false, false",
        "INJURY, false, true",
        "UNCERTAIN_MARK, false, true"
    })
    void another_referral_is_one_where_it_suspects_or_something_was_seen(
            Mark mark, boolean suspected, boolean concern) {
        var child =
                new ConcernedChild(
                        BABY,
                        new PersonId(new UUID(0, 7)),
                        Mobility.NOT_MOBILE,
                        mark,
                        "face",
                        Path.NOT_RED);
        var referral =
                new ReferralReceived(
                        new ReferralId(new UUID(0, 2)), Agency.GP, List.of(child), suspected, SEEN);

        assertThat(FurtherConcern.in(referral, child)).isEqualTo(concern);
    }

    @ParameterizedTest
    @CsvSource({"injury, true", "illness, true", "other, false"})
    void an_admission_is_one_for_injury_or_illness(String reason, boolean concern) {
        assertThat(FurtherConcern.in(change(ChangeKind.CHILD_ADMITTED, Map.of("reason", reason))))
                .isEqualTo(concern);
    }

    @Test
    void an_injury_is_one_and_what_the_service_says_of_itself_is_not() {
        assertThat(FurtherConcern.in(change(ChangeKind.NEW_INJURY, Map.of()))).isTrue();
        assertThat(FurtherConcern.in(change(ChangeKind.REFERRAL, Map.of()))).isFalse();
        assertThat(FurtherConcern.in(change(ChangeKind.STRATEGY_MEETING_BOOKED, Map.of())))
                .isFalse();
    }

    private static NewChange change(ChangeKind kind, Map<String, String> codes) {
        return new NewChange(kind, "", List.of(BABY), SEEN, codes, "");
    }
}
