package org.threshold.workflow.ward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.ward.app.WardWorld.BABY;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.AdmissionAnswer;
import org.threshold.workflow.ward.domain.AdmissionReason;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.ward.domain.AdmissionTold;
import org.threshold.workflow.ward.domain.AdmittedChild;
import org.threshold.workflow.worklist.Completion;

/** A hospital that knows no reference of ours tells an admission (R-Hosp-9). */
class AdmissionsTest {

    private static final Instant ADMITTED = Instant.parse("2026-11-26T14:00:00Z");
    private static final Instant NOW = ADMITTED.plusSeconds(600);
    private static final Actor HOSPITAL = Actors.in(Role.WARD);
    private static final Actor DUTY = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final SendingKey KEY = new SendingKey("adt-1", "a");
    private static final String CONFIRM = "confirm-admitted-child";
    private static final String LOOK = "look-at-admission";
    private static final String REVIEW = "review-child-in-hospital";

    private final WardWorld world = new WardWorld(NOW);

    @Test
    @Requirement("R-Hosp-9")
    void a_child_known_by_its_number_is_reviewed_12_hours_after_the_admission() {
        known(Why.SAME_NHS_NUMBER);

        assertThat(told(ADMITTED, KEY)).isInstanceOf(AdmissionReporting.Kept.class);

        assertThat(world.told).singleElement().matches(one -> one.cases().contains(BABY));
        assertThat(world.steps.only().step()).isEqualTo(REVIEW);
        assertThat(world.steps.only().due().dueAt()).isEqualTo(ADMITTED.plus(Duration.ofHours(12)));
        assertThat(answered()).containsExactly(new AdmissionAnswer.OfCase(BABY));
    }

    @Test
    @Requirement("R-Hosp-9")
    void a_child_that_is_only_like_one_of_ours_is_confirmed_by_the_duty_worker_at_once() {
        known(Why.SAME_NAME, Why.SAME_BIRTH);
        told(ADMITTED, KEY);

        assertThat(world.told).isEmpty();
        var task = world.steps.only(CONFIRM);
        assertThat(task.candidates()).contains(Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);
        assertThat(task.due().dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(world.candidates().forStep(only()))
                .singleElement()
                .matches(one -> one.open().orElseThrow().equals(BABY));

        assertThat(answer(CONFIRM, new AdmissionAnswer.OfCase(BABY)))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.steps.only().step()).isEqualTo(REVIEW);
        assertThat(world.steps.only().due().dueAt()).isEqualTo(ADMITTED.plus(Duration.ofHours(12)));
        assertThat(world.deadlines.deadlines().of("admission-report", only().value()))
                .noneMatch(limit -> limit.isOpen());
        assertThat(answer(CONFIRM, new AdmissionAnswer.OfCase(BABY)))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement("R-Hosp-9")
    void a_child_whom_nobody_knows_is_kept_and_looked_at() {
        told(ADMITTED, KEY);

        assertThat(world.admissions.reports).hasSize(1);
        assertThat(world.steps.only().step()).isEqualTo(LOOK);
        assertThat(answer(LOOK, new AdmissionAnswer.NoReferral("")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(answer(LOOK, new AdmissionAnswer.OfCase(new CaseRef("CP-9999"))))
                .isInstanceOf(Completion.Refused.class);
        assertThat(answer(LOOK, new AdmissionAnswer.NoReferral("A fall that was seen.")))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.told).isEmpty();
    }

    @Test
    void a_message_that_comes_twice_is_one_admission() {
        var first = told(ADMITTED, KEY);

        assertThat(told(ADMITTED, KEY)).isEqualTo(first);
        assertThat(told(ADMITTED, new SendingKey("adt-1", "b")))
                .isEqualTo(new AdmissionReporting.KeyUsedBefore());
        assertThat(world.steps.waiting()).hasSize(1);
        assertThat(world.admissions.reports).hasSize(1);
    }

    @Test
    void an_admission_that_is_still_to_come_is_refused_with_its_field() {
        assertThat(told(NOW.plusSeconds(1), KEY))
                .isInstanceOfSatisfying(
                        AdmissionReporting.Refused.class,
                        it ->
                                assertThat(it.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("admittedAt"));
        assertThat(world.admissions.reports).isEmpty();
    }

    @Test
    void whoever_reads_it_is_kept_and_the_ward_does_not_say_whose_it_is() {
        told(ADMITTED, KEY);

        assertThat(world.showAdmission().of(DUTY, only())).isPresent();
        assertThat(world.audit.getLast().what()).isEqualTo("admission-read");
        assertThatThrownBy(
                        () ->
                                world.answer()
                                        .handle(
                                                HOSPITAL,
                                                only(),
                                                LOOK,
                                                new AdmissionAnswer.OfCase(BABY)))
                .isInstanceOf(AccessRefused.class);
        assertThat(new AdmissionGlance(world.admissions).known(only().value()))
                .singleElement()
                .asString()
                .contains("admitted to hospital");
    }

    private void known(Why first, Why... more) {
        var person = new PersonId(UUID.randomUUID());
        Set<Why> why = EnumSet.of(first, more);
        world.admissions.open.put(person, BABY);
        world.likely =
                List.of(
                        new LikelyMatch(
                                new PersonView(person, "", new Born.Unknown(), PersonKind.CHILD),
                                100,
                                why));
    }

    private AdmissionReporting told(Instant at, SendingKey key) {
        var child =
                new AdmittedChild(
                        new NhsIdentity.Recorded(new NhsNumber("9434765919")),
                        Names.unknown(),
                        new Born.Unknown());
        return world.report()
                .handle(HOSPITAL, new AdmissionTold(child, AdmissionReason.ILLNESS, at, ""), key);
    }

    private Completion answer(String step, AdmissionAnswer answer) {
        return world.answer().handle(DUTY, only(), step, answer);
    }

    private AdmissionReportId only() {
        return world.admissions.reports.keySet().iterator().next();
    }

    private List<AdmissionAnswer> answered() {
        return world.admissions.reports.values().stream()
                .flatMap(one -> one.answer().stream())
                .toList();
    }
}
