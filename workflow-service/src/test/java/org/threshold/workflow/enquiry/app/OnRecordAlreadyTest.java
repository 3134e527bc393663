package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.strategy.Paediatric;

/** R-4.2-7a: nobody enters twice what is on record. */
class OnRecordAlreadyTest extends EnquiryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final ParentStanding LEFT_OUT =
            new ParentStanding.NotToBeContacted(
                    ExclusionReason.RISK,
                    "He is said to have hurt her.",
                    TODAY.plusDays(1),
                    TODAY.plusDays(2),
                    new StaffId(new UUID(1, 1)));

    @Test
    @Requirement("R-4.2-7a")
    void what_an_agency_said_at_the_meetings_is_there_when_it_is_asked() {
        started(Paediatric.Answer.NOT_NEEDED);

        assertThat(onRecord(Map.of()).saidBy(bench.asked(Agency.GP).id()))
                .isEqualTo("Seen in March.\n\nNot seen since.");
        assertThat(onRecord(Map.of()).saidBy(bench.asked(Agency.POLICE).id())).isEmpty();
    }

    @Test
    @Requirement("R-4.2-7a")
    void why_a_parent_is_left_out_or_not_found_is_there_and_a_parent_who_is_known_is_asked() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);

        assertThat(
                        onRecord(
                                        Map.of(
                                                ParentRole.MOTHER,
                                                new ParentStanding.Blank(),
                                                ParentRole.FATHER,
                                                LEFT_OUT))
                                .notToBeSpokenTo(id))
                .isEqualTo(Map.of(ParentRole.FATHER, "He is said to have hurt her."));
        assertThat(
                        onRecord(
                                        Map.of(
                                                ParentRole.FATHER,
                                                new ParentStanding.UnknownEnquiriesMade("Rang.")))
                                .notToBeSpokenTo(id))
                .isEqualTo(Map.of(ParentRole.FATHER, "Rang."));
    }

    private OnRecordAlready onRecord(Map<ParentRole, ParentStanding> parents) {
        return new OnRecordAlready(
                bench.rows.enquiries(),
                bench.rows.contributions(),
                (_, agency) ->
                        agency == Agency.GP
                                ? List.of("Seen in March.", "Not seen since.")
                                : List.of(),
                (_, _) -> parents,
                bench::now);
    }
}
