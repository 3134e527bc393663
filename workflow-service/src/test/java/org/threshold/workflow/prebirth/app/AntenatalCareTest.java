package org.threshold.workflow.prebirth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.CASE;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.HEALTH;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.MIDWIFERY;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.WORKER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.AgencyReply.Answer;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.domain.Expecting;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.SourceSaid;
import org.threshold.workflow.prebirth.domain.SourceStanding;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** What sources say of an unborn child, and what it does to booking and health visitor. */
class AntenatalCareTest {

    private static final Recipient VISITOR =
            new Recipient(Agency.HEALTH_VISITING, "health-visitor");
    private static final CompleteBooking.Given COMPLETE = new CompleteBooking.Given(true, "");

    private final PreBirthWorld world = new PreBirthWorld();

    @Test
    @Requirement({"R-4.2-9", "L-3.1.12"})
    void health_visitor_and_gps_answer_by_their_systems_and_then_the_booking_is_complete() {
        var one = world.begun();
        assertThat(problems(world.booking.handle(MIDWIFERY, CASE, COMPLETE))).hasSize(3);

        world.replies(VISITOR, Answer.REPLY, "Known for years.");
        world.replies(Recipient.practice("K81234"), Answer.NIL_RETURN, "");
        assertThat(problems(world.booking.handle(MIDWIFERY, CASE, COMPLETE)))
                .containsExactly(
                        "Not heard yet: GP of the father or partner. What health visitor and GP"
                                + " know of a vulnerable family is to reach the midwife at booking"
                                + " (Baby E review, recommendation 4.2-9).");
        assertThat(world.steps.of(one.id().value())).contains("complete-booking");
        world.replies(Recipient.practice("K85678"), Answer.NIL_RETURN, "");

        assertThat(world.booking.handle(MIDWIFERY, CASE, COMPLETE))
                .isInstanceOf(CareResult.Kept.class);
        assertThat(world.one().care().booked()).contains(Expecting.STARTED);
        assertThat(world.steps.of(one.id().value())).doesNotContain("complete-booking");
        assertThat(world.steps.of(one.line(Source.HEALTH_VISITOR).id())).isEmpty();
    }

    @Test
    @Requirement("R-4.2-9")
    void care_goes_on_while_nobody_is_heard_and_the_booking_stays_open() {
        var one = world.begun();

        assertThat(
                        world.booking.handle(
                                WORKER,
                                one.id(),
                                new CompleteBooking.Given(false, "Seen in hospital today.")))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(one.id().value())).contains("complete-booking");
        assertThat(world.audit.getLast().what()).isEqualTo("pre-birth-care-noted");
        assertThat(world.booking.handle(WORKER, one.id(), new CompleteBooking.Given(false, " ")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.booking.handle(WORKER, one.id(), COMPLETE))
                .isInstanceOf(Completion.Refused.class);
    }

    @Test
    void a_system_speaks_for_its_own_agency_and_of_a_case_that_is_assessed() {
        assertThat(world.booking.handle(MIDWIFERY, CASE, COMPLETE))
                .isInstanceOf(CareResult.NotThere.class);
        world.begun();

        assertThat(world.booking.handle(HEALTH, CASE, COMPLETE))
                .isInstanceOf(CareResult.Refused.class);
        assertThat(world.booking.handle(MIDWIFERY, new CaseRef("CP-9"), COMPLETE))
                .isInstanceOf(CareResult.NotThere.class);
    }

    @Test
    @Requirement("L-3.1.12")
    void what_any_source_worries_about_brings_the_health_visitor_sooner() {
        world.begun();

        world.said(
                Source.ADULT_SERVICES,
                new SourceSaid.Answered(Expecting.REPLY, Set.of(Worry.MENTAL_HEALTH)));
        assertThat(world.due("make-antenatal-contact")).isEqualTo("2026-12-07T17:00:00Z");
        world.replies(
                new Recipient(Agency.POLICE, "referral-sergeant"), Answer.REPLY, "Called out.");
        world.said(
                Source.SOCIAL_CARE,
                new SourceSaid.Answered(Expecting.REPLY, Set.of(Worry.CHILD_HARMED_BEFORE)));

        assertThat(world.one().worries()).contains(Worry.SOMETHING_ELSE);
        assertThat(world.due("make-antenatal-contact")).isEqualTo("2026-11-25T17:00:00Z");
    }

    @Test
    void the_health_visitors_system_says_that_it_saw_the_mother() {
        var one = world.begun();
        var later = Expecting.STARTED.plusSeconds(60);

        assertThat(world.seen.handle(HEALTH, CASE, new MakeAntenatalContact.Given(later, "")))
                .isInstanceOfSatisfying(
                        CareResult.Refused.class,
                        refused -> assertThat(refused.refusals()).hasSize(2));
        world.at(later);
        world.seen.handle(HEALTH, CASE, new MakeAntenatalContact.Given(later, "Well."));

        assertThat(world.one().care().contact()).contains(later);
        assertThat(world.steps.of(one.id().value())).doesNotContain("make-antenatal-contact");
    }

    @Test
    @Requirement({"L-3.1.12", "R-4.2-9"})
    void a_practice_that_knows_nothing_hides_nothing_of_what_the_mothers_knows() {
        world.begun();
        world.replies(Recipient.practice("K81234"), Answer.REPLY, "She was hurt before.");

        world.replies(Recipient.practice("K89999"), Answer.NIL_RETURN, "");
        world.replies(Recipient.practiceLead("K81234"), Answer.DECLINED, "No consent.");

        assertThat(world.one().line(Source.MOTHERS_GP).standing())
                .isInstanceOfSatisfying(
                        SourceStanding.Said.class,
                        said ->
                                assertThat(said.answer())
                                        .isEqualTo(
                                                new org.threshold.workflow.enquiry.Answer.Reply(
                                                        "She was hurt before.", "")));
    }

    @Test
    void a_source_that_is_not_heard_stays_to_be_asked() {
        var line = world.begun().line(Source.HEALTH_VISITOR);

        assertThat(
                        world.source.handle(
                                WORKER,
                                line.id(),
                                new SourceSaid.Answered(Expecting.DECLINED, Set.of())))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(line.id())).containsExactly("obtain-from-source");
        assertThat(world.source.handle(WORKER, line.id(), new SourceSaid.None("None.")))
                .isInstanceOf(Completion.Refused.class);
        world.said(Source.PARTNERS_GP, new SourceSaid.None(" "));
        assertThat(world.one().line(Source.PARTNERS_GP).awaited()).isTrue();
        world.said(Source.PARTNERS_GP, new SourceSaid.None("There is no partner."));
        assertThat(world.one().line(Source.PARTNERS_GP).accountedFor()).isTrue();
    }

    private static List<String> problems(CareResult result) {
        return result instanceof CareResult.Refused(var refusals)
                ? refusals.stream().map(Refusal::problem).toList()
                : List.of();
    }
}
