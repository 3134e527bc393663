package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.enquiry.app.Bench.MEETING;
import static org.threshold.workflow.enquiry.app.Given.OURS;
import static org.threshold.workflow.enquiry.app.Given.decided;
import static org.threshold.workflow.enquiry.app.Given.decision;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.process.Section47EnquiryProcess.Messages;
import org.threshold.process.Section47EnquiryProcess.Variables;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.Paediatric.Answer;

/** L-3.1.4b, EV-22, T6, T7, R-Hosp-10. */
class StartEnquiriesTest {

    private static final ChildOutcome SINGLE = new ChildOutcome.SingleAgencyEnquiry(OURS);

    private final Bench bench = new Bench();

    @Test
    @Requirement({"L-3.1.4b", "R-C&F-1"})
    void a_decision_that_meets_the_threshold_starts_an_enquiry_with_its_steps_and_limits() {
        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NEEDED)));

        var enquiry = bench.enquiry();
        assertThat(bench.steps.waiting(enquiry.id().value()))
                .containsExactly(
                        EnquirySteps.BEGIN_MEDICAL,
                        EnquirySteps.GIVE_OPINION,
                        EnquirySteps.SEE_CHILD);
        assertThat(bench.steps.waiting(EnquirySteps.OBTAIN_CONTRIBUTION))
                .isEqualTo(bench.rows.contributions().of(enquiry.id()).size())
                .isGreaterThan(3);
        assertThat(bench.due(EnquirySteps.DECIDE)).isEqualTo(Times.london("2026-12-15T17:00"));
        assertThat(bench.due(EnquirySteps.CONFERENCE)).isEqualTo(Times.london("2026-12-15T17:00"));
        assertThat(bench.audit).extracting(AuditEntry::what).contains("section-47-started");
    }

    @Test
    @Requirement("L-3.1.4b")
    void agencies_are_told_since_when_who_leads_and_by_when_the_conference_is_due() {
        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NOT_NEEDED)));

        var told = bench.changes.getFirst();
        assertThat(bench.changes).hasSize(2);
        assertThat(told.kind()).isEqualTo(ChangeKind.SECTION_47_STARTED);
        assertThat(told.code("startedAt")).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(told.code("lead")).isEqualTo("childrens-social-care");
        assertThat(told.code("type")).isEqualTo("single-agency");
        assertThat(told.code("conferenceDueBy")).isEqualTo("2026-12-15T17:00:00Z");
    }

    @Test
    @Requirement("L-3.1.4b")
    void agencies_are_told_whom_to_ring_and_by_night_the_team_that_is_there() {
        bench.telephones.put("out-of-hours", "01296315000");

        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NOT_NEEDED)));

        var told = bench.changes.getFirst();
        assertThat(told.code("contact")).isEqualTo("out-of-hours:desk");
        assertThat(told.code("contactTelephone")).isEqualTo("01296315000");
    }

    @Test
    void where_no_number_is_known_the_social_workers_are_the_contact_all_the_same() {
        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NOT_NEEDED)));

        var told = bench.changes.getFirst();
        assertThat(told.code("contact")).isEqualTo("childrens-social-care:desk");
        assertThat(told.codes()).doesNotContainKey("contactTelephone");
    }

    @Test
    @Requirement("L-3.1.4b")
    void every_agency_that_the_enquiry_asks_hears_that_it_started() {
        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NEEDED)));

        assertThat(bench.hearers.of(bench.changes.getFirst()))
                .extracting(Recipient::agency)
                .contains(Agency.SCHOOL, Agency.HOSPITAL, Agency.ADULT_SERVICES, Agency.POLICE)
                .hasSameSizeAs(bench.rows.contributions().of(bench.enquiry().id()));
        assertThat(bench.hearers.of(bench.changes.getLast())).isEmpty();
    }

    @Test
    void the_engine_is_started_with_what_is_settled_and_each_contribution() {
        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NOT_NEEDED)));

        EngineMessage started = bench.message(Messages.STARTED).orElseThrow();
        assertThat(started.key()).isEqualTo(bench.enquiry().id().value());
        assertThat(started.variables())
                .containsKeys(Variables.VISIT, Variables.OUTCOME, Variables.CONFERENCE)
                .doesNotContainKeys(Variables.MEDICAL, Variables.SURVEY)
                .containsEntry(
                        Variables.SETTLED,
                        List.of(
                                EnquirySteps.GIVE_OPINION,
                                EnquirySteps.FIRST_SURVEY,
                                EnquirySteps.SECOND_SURVEY));
        assertThat((List<?>) started.variables().get(Variables.CONTRIBUTIONS))
                .hasSize(bench.rows.contributions().of(bench.enquiry().id()).size());
    }

    @Test
    void immediate_protection_is_joint() {
        var protection = new ChildOutcome.ImmediateProtection(Means.POLICE_PROTECTION);

        bench.start.decided(decided(MEETING, decision(protection, Answer.NEEDED)));

        assertThat(bench.enquiry().start().joint()).isTrue();
        assertThat(bench.changes.getFirst().code("type")).isEqualTo("joint");
    }

    @Test
    @Requirement({"R-Hosp-10", "L-3.1.14"})
    void an_injured_child_under_24_months_is_surveyed_whatever_the_meeting_said_of_a_doctor() {
        bench.born = new Born.Known(LocalDate.parse("2026-08-01"));
        bench.facts.add(Fact.INJURY);

        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NOT_NEEDED)));

        assertThat(bench.enquiry().lines().needed())
                .contains(Line.MEDICAL_OPINION, Line.FIRST_SURVEY, Line.SECOND_SURVEY);
        assertThat(bench.due(EnquirySteps.FIRST_SURVEY))
                .isEqualTo(MEETING.plus(Duration.ofHours(24)));
    }

    @Test
    void on_the_red_path_agencies_have_two_hours() {
        bench.holds.add(Circumstance.RED_PATH);

        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NEEDED)));

        var police = bench.asked(Agency.POLICE);
        var limit =
                bench.limits.start(
                        org.threshold.workflow.deadlines.LimitCode.T3D_CONTRIBUTION_URGENT,
                        bench.enquiry(),
                        police);
        assertThat(limit.dueAt()).isEqualTo(bench.now().plus(Duration.ofHours(2)));
    }

    @Test
    void the_same_child_heard_of_again_is_the_same_enquiry_and_no_limit_moves() {
        var urgent = decision(SINGLE, Answer.NOT_NEEDED);
        bench.start.decided(decided(MEETING, urgent));
        var before = bench.enquiry();
        bench.at("2026-11-26T10:00");

        var joint = new ChildOutcome.JointEnquiry(new Lead(Agency.POLICE, "B. Officer"));
        bench.start.decided(decided(bench.now(), decision(joint, Answer.NOT_NEEDED)));

        assertThat(bench.rows.enquiries().ofCase(Given.BABY)).hasSize(1);
        assertThat(bench.enquiry().id()).isEqualTo(before.id());
        assertThat(bench.enquiry().start().anchor()).isEqualTo(MEETING);
        assertThat(bench.enquiry().start().joint()).isTrue();
        assertThat(bench.due(EnquirySteps.CONFERENCE)).isEqualTo(Times.london("2026-12-15T17:00"));
        assertThat(bench.changes).hasSize(2);
    }

    @Test
    void a_later_meeting_that_asks_for_a_doctor_adds_one_beside_the_process() {
        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NOT_NEEDED)));

        bench.start.decided(decided(bench.now(), decision(SINGLE, Answer.NEEDED)));

        var id = bench.enquiry().id().value();
        assertThat(bench.enquiry().lines().added()).containsExactly(Line.MEDICAL_OPINION);
        assertThat(bench.steps.isAside(id, EnquirySteps.GIVE_OPINION)).isTrue();
    }

    @Test
    @Requirement({"L-3.1.19", "R-4.2-5b"})
    void every_agency_that_is_asked_is_told_so_in_one_change_and_by_when() {
        bench.start.decided(decided(MEETING, decision(SINGLE, Answer.NOT_NEEDED)));

        var asked = bench.changes.getLast();
        var contributions = bench.rows.contributions().of(bench.enquiry().id());
        assertThat(asked.kind()).isEqualTo(ChangeKind.INFORMATION_REQUEST);
        assertThat(asked.stage()).isEqualTo("requested");
        assertThat(asked.codes())
                .containsEntry("enquiry", bench.enquiry().id().toString())
                .containsEntry(
                        "dueAt",
                        bench.limits
                                .open(contributions.getFirst().id())
                                .orElseThrow()
                                .dueAt()
                                .toString());
        assertThat(asked.codes().values())
                .containsAll(contributions.stream().map(one -> one.agency().code()).toList());
        assertThat(asked.detail()).isEmpty();
    }

    @Test
    void below_the_threshold_nothing_starts() {
        bench.start.decided(
                decided(MEETING, decision(new ChildOutcome.Section17(), Answer.NOT_NEEDED)));

        assertThat(bench.rows.enquiries().openOf(Given.BABY)).isEmpty();
        assertThat(bench.changes).isEmpty();
        assertThat(bench.messages).isEmpty();
    }
}
