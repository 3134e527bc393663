package org.threshold.workflow.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.threshold.workflow.agreement.domain.Agreed.FRIDAY;
import static org.threshold.workflow.agreement.domain.Agreed.MORNING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.agreement.app.AgreementResult.Kept;
import org.threshold.workflow.agreement.app.DraftAgreement.About;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementGiven;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.AgreementWords;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** What people can do with a written agreement, and what follows from it. */
class AgreementStoryTest {

    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    private static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);
    private static final Actor VISITING =
            Actor.system(new SystemId(new UUID(0, 5)), Agency.HEALTH_VISITING);
    private static final AgreementId ID = new AgreementId(new UUID(0, 1));

    private final AgreementWorld world = new AgreementWorld(MORNING);

    @Test
    @Requirement("L-3.1.23")
    void a_draft_without_monitors_is_kept_and_its_activation_is_refused_and_kept_in_the_audit() {
        draft(new AgreementGiven(Agreed.words(), List.of()));

        var result = world.activate().handle(MANAGER, ID);

        assertThat(fields(result)).containsExactly("monitors");
        assertThat(world.now(ID).active()).isFalse();
        assertThat(world.told).isEmpty();
        assertThat(world.audit.getLast().what()).isEqualTo("written-agreement-refused");
        assertThat(world.audit.getLast().why()).isEqualTo("missing: monitors");
    }

    @Test
    @Requirement({"R-4.2-8c", "L-3.1.23"})
    void activated_it_is_told_watched_and_reviewed_by_its_end() {
        activate();

        assertThat(world.now(ID).active()).isTrue();
        assertThat(world.told).hasSize(1);
        NewChange issued = world.told.getFirst();
        assertThat(issued.kind()).isEqualTo(ChangeKind.WRITTEN_AGREEMENT);
        assertThat(issued.stage()).isEqualTo("issued");
        assertThat(issued.codes())
                .containsEntry("monitor", "health-visiting")
                .containsEntry("otherMonitor", "police")
                .containsEntry("expiresOn", "2026-11-27")
                .containsEntry("agreement", ID.toString());
        assertThat(issued.detail()).contains("If broken", "not protection");
        assertThat(world.steps.waiting())
                .extracting(TaskView::step, task -> task.due().dueAt())
                .containsExactlyInAnyOrder(
                        tuple("record-agreement-check", MORNING.plusSeconds(24 * 3600)),
                        tuple("record-agreement-check", MORNING.plusSeconds(12 * 3600)),
                        tuple("review-written-agreement", FRIDAY));
        assertThat(world.engine)
                .extracting(EngineMessage::name)
                .containsExactly(
                        "workflow.written-agreement-activated",
                        "workflow.agreement-duty-added",
                        "workflow.agreement-duty-added",
                        "workflow.agreement-duty-added");
    }

    @Test
    @Requirement("R-4.2-8c")
    void every_monitor_and_everybody_with_a_copy_hears_of_it_and_every_monitor_of_a_breach() {
        activate();
        var plain =
                new NewChange(
                        ChangeKind.AGREEMENT_BREACHED,
                        "suspected",
                        List.of(Agreed.BABY),
                        MORNING,
                        Map.of("safe", "yes", "observer", "gp"),
                        "");

        assertThat(world.hearers().of(world.told.getFirst()))
                .extracting(Recipient::agency)
                .containsExactlyInAnyOrder(Agency.HEALTH_VISITING, Agency.POLICE, Agency.GP);
        assertThat(world.hearers().of(plain))
                .extracting(Recipient::agency)
                .containsExactlyInAnyOrder(Agency.HEALTH_VISITING, Agency.POLICE);
    }

    @Test
    @Requirement("R-4.2-8a")
    void what_else_keeps_the_child_safe_is_kept_with_the_activation() {
        world.holds.addAll(Set.of(Circumstance.RED_PATH));
        draft(Agreed.given());
        acceptAll();
        assertThat(fields(world.activate().handle(MANAGER, ID))).containsExactly("control");

        world.nightPlan = true;

        assertThat(world.activate().handle(MANAGER, ID)).isInstanceOf(Kept.class);
        assertThat(world.now(ID).standing().controls())
                .containsExactly("an out-of-hours plan in force");
    }

    @Test
    @Requirement("R-4.2-8a")
    void a_discussion_and_an_enquiry_keep_nobody_safe_and_an_order_in_force_does() {
        world.holds.addAll(Set.of(Circumstance.RED_PATH, Circumstance.ENQUIRY_OPEN));
        world.discussed = true;
        draft(Agreed.given());
        acceptAll();
        assertThat(fields(world.activate().handle(MANAGER, ID))).containsExactly("control");
        assertThat(world.read().handle(MANAGER, ID).orElseThrow().goingOn()).hasSize(2);

        world.controls.add(Control.ORDER);

        assertThat(world.activate().handle(MANAGER, ID)).isInstanceOf(Kept.class);
        assertThat(world.now(ID).standing().controls()).hasSize(1);
    }

    @Test
    void a_draft_sent_twice_is_one_and_what_is_in_force_is_not_changed() {
        draft(Agreed.given());
        draft(Agreed.given());

        assertThat(world.agreements.of(List.of(Agreed.BABY))).hasSize(1);
        acceptAll();
        world.activate().handle(MANAGER, ID);
        assertThat(world.complete().handle(WORKER, ID, Agreed.given()))
                .isInstanceOf(AgreementResult.NotNow.class);
        assertThat(world.activate().handle(MANAGER, ID)).isInstanceOf(AgreementResult.NotNow.class);
    }

    @Test
    void an_agency_accepts_for_itself_only_and_by_name() {
        draft(Agreed.given());
        var monitors = world.now(ID).monitors();
        var own = monitors.getFirst().id();

        assertThat(accept(VISITING, monitors.getLast().id(), "Hanna"))
                .isInstanceOf(AgreementResult.NothingThere.class);
        assertThat(fields(accept(VISITING, own, " "))).containsExactly("name");
        assertThat(accept(VISITING, own, "Hanna")).isInstanceOf(Kept.class);
        assertThat(world.now(ID).monitors().getFirst().accepted()).isTrue();
    }

    @Test
    void only_a_manager_activates_and_every_practitioner_records_what_was_agreed_by_word() {
        draft(Agreed.given());

        assertThatThrownBy(() -> world.activate().handle(WORKER, ID))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.draft().handle(SERGEANT, about(2), Agreed.given()))
                .isInstanceOf(AccessRefused.class);
        assertThat(byWord(SERGEANT, about(2))).isInstanceOf(Kept.class);
    }

    @Test
    @Requirement("L-3.1.23")
    void agreed_by_word_of_mouth_it_is_a_fact_with_four_hours_to_write_it_down_and_no_agreement() {
        var about = about(2);

        byWord(SERGEANT, about);

        assertThat(world.now(about.id()).active()).isFalse();
        var task = world.steps.only("write-down-agreement");
        assertThat(task.due().dueAt()).isEqualTo(MORNING.plusSeconds(4 * 3600));
        assertThat(world.withdraw().handle(WORKER, about.id(), " "))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.withdraw().handle(WORKER, about.id(), "She did not sign."))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.now(about.id()).state()).isEqualTo(AgreementState.WITHDRAWN);
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    void written_down_and_activated_nobody_is_asked_to_write_it_down() {
        byWord(WORKER, new About(ID, Agreed.BABY));
        world.complete().handle(WORKER, ID, Agreed.given());
        acceptAll();

        world.activate().handle(MANAGER, ID);

        assertThat(world.steps.waiting())
                .extracting(TaskView::step)
                .doesNotContain("write-down-agreement");
    }

    private static About about(int number) {
        return new About(new AgreementId(new UUID(0, number)), Agreed.BABY);
    }

    private AgreementResult byWord(Actor who, About about) {
        var nothing =
                new AgreementGiven(
                        new AgreementWords(
                                "",
                                List.of(),
                                List.of(),
                                new AgreementEnd.NotSaid(),
                                List.of(),
                                ""),
                        List.of());
        return world.draft()
                .byWord(
                        who,
                        about,
                        nothing,
                        new WordOfMouth.Agreed("He sleeps elsewhere.", "Her partner", MORNING));
    }

    private void draft(AgreementGiven given) {
        assertThat(world.draft().handle(WORKER, new About(ID, Agreed.BABY), given))
                .isInstanceOf(Kept.class);
    }

    private AgreementResult accept(Actor who, MonitorId monitor, String name) {
        return world.accept().handle(who, ID, new AcceptMonitoring.Given(monitor, name));
    }

    private void acceptAll() {
        world.now(ID).monitors().forEach(one -> accept(WORKER, one.id(), "By name"));
    }

    private void activate() {
        draft(Agreed.given());
        acceptAll();
        assertThat(world.activate().handle(MANAGER, ID)).isInstanceOf(Kept.class);
    }

    private static List<String> fields(AgreementResult result) {
        return ((AgreementResult.Refused) result).refusals().stream().map(Refusal::field).toList();
    }
}
