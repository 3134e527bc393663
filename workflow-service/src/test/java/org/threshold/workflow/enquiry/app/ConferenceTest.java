package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.Venue;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.worklist.Completion;

/** The conference of an enquiry: rules.md section 3, T7, T7b. */
class ConferenceTest extends EnquiryTest {

    private final List<CaseRef> moved = new ArrayList<>();
    private final SetConference setConference =
            new SetConference(
                    bench.access,
                    bench.desk,
                    bench.day,
                    new ConferenceKeeping(
                            bench.rows.conclusions(),
                            bench.record,
                            List.of((ref, _) -> moved.add(ref))));

    @Test
    void the_conference_ends_the_enquiry() {
        EnquiryId id = conferenceDue();
        bench.at("2026-12-10T16:00");

        var held = bench.hold.handle(Given.CHAIR, id, on("2026-12-10", ""));

        assertThat(held).isInstanceOf(Completion.Done.class);
        assertThat(bench.enquiry().stage()).isEqualTo(Stage.ENDED);
        assertThat(bench.rows.conclusions().held(id)).contains(on("2026-12-10", ""));
        assertThat(bench.conferences).containsExactly(on("2026-12-10", "").on());
    }

    @Test
    @Requirement("R-C&F-6")
    void a_conference_that_is_recorded_elsewhere_is_this_one_and_is_not_asked_again() {
        EnquiryId id = conferenceDue();

        bench.elsewhere.held(Given.CHAIR, Given.BABY, LocalDate.parse("2026-12-10"));

        assertThat(bench.enquiry().stage()).isEqualTo(Stage.ENDED);
        assertThat(bench.rows.conclusions().held(id)).contains(on("2026-12-10", ""));
        assertThat(bench.steps.waiting(id.value())).isEmpty();
        assertThat(bench.open(EnquirySteps.CONFERENCE)).isFalse();
        assertThat(bench.conferences).isEmpty();
    }

    @Test
    void one_before_the_enquiry_or_on_a_saturday_is_none_of_its_and_its_own_stays_due() {
        EnquiryId id = conferenceDue();

        bench.elsewhere.held(Given.CHAIR, Given.BABY, LocalDate.parse("2026-11-20"));
        bench.elsewhere.held(Given.CHAIR, Given.BABY, LocalDate.parse("2026-12-05"));

        assertThat(bench.steps.waiting(id.value())).containsExactly(EnquirySteps.CONFERENCE);
        assertThat(bench.enquiry().stage()).isEqualTo(Stage.CONFERENCE_DUE);
    }

    @Test
    void an_enquiry_whose_outcome_nobody_has_decided_goes_on() {
        followed(Paediatric.Answer.NOT_NEEDED);

        bench.elsewhere.held(Given.CHAIR, Given.BABY, LocalDate.parse("2026-12-10"));

        assertThat(bench.enquiry().stage()).isEqualTo(Stage.OUTCOME_DUE);
    }

    @Test
    void a_conference_on_a_saturday_is_refused() {
        EnquiryId id = conferenceDue();

        assertThat(
                        fields(
                                setConference
                                        .handle(
                                                Given.MANAGER,
                                                id,
                                                on("2026-12-12", ""),
                                                Optional.empty())
                                        .orElseThrow()))
                .containsExactly("on");
    }

    @Test
    @Requirement("R-4.2-4a")
    void where_and_when_it_is_is_kept_for_the_invitations_and_a_move_is_told_of() {
        EnquiryId id = conferenceDue();
        var planned = new SetConferences(bench.rows.enquiries(), bench.rows.conclusions());
        var ten = Optional.of(new Venue(LocalTime.of(10, 0), "The school."));

        setConference.handle(Given.CHAIR, id, on("2026-12-10", ""), ten);
        setConference.handle(Given.CHAIR, id, on("2026-12-10", ""), ten);

        assertThat(moved).isEmpty();
        assertThat(planned.of(bench.enquiry().caseRef()).orElseThrow().at())
                .contains(Instant.parse("2026-12-10T10:00:00Z"));

        setConference.handle(Given.CHAIR, id, on("2026-12-09", ""), ten);
        setConference.handle(Given.CHAIR, id, on("2026-12-09", ""), Optional.empty());
        assertThat(moved).hasSize(2);
        assertThat(planned.of(bench.enquiry().caseRef()).orElseThrow().at()).isEmpty();
    }

    @Test
    void a_day_after_the_limit_needs_a_managers_reason_and_stays_overdue() {
        EnquiryId id = conferenceDue();
        var late = on("2026-12-17", "The interpreter is ill.");

        var byChair = setConference.handle(Given.CHAIR, id, late, Optional.empty()).orElseThrow();
        var byManager =
                setConference.handle(Given.MANAGER, id, late, Optional.empty()).orElseThrow();
        bench.at("2026-12-17T16:00");
        var overdue =
                bench.limits.of(id, EnquirySteps.CONFERENCE).orElseThrow().isOverdue(bench.now());
        var held = bench.hold.handle(Given.CHAIR, id, on("2026-12-17", ""));

        assertThat(fields(byChair)).containsExactly("lateReason");
        assertThat(byManager).isInstanceOf(Completion.Done.class);
        assertThat(overdue).isTrue();
        assertThat(held).isInstanceOf(Completion.Done.class);
        assertThat(bench.rows.conclusions().held(id)).contains(late);
    }

    @Test
    void a_conference_held_late_without_a_managers_reason_is_refused() {
        EnquiryId id = conferenceDue();
        bench.at("2026-12-17T16:00");

        assertThat(fields(bench.hold.handle(Given.CHAIR, id, on("2026-12-17", "It was full."))))
                .containsExactly("lateReason");
    }

    private EnquiryId conferenceDue() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        decided(id, Outcome.CONTINUING_RISK);
        return id;
    }

    private static Conference on(String day, String reason) {
        return new Conference(LocalDate.parse(day), reason);
    }
}
