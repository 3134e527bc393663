package org.threshold.workflow.ward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.ward.app.WardWorld.BABY;
import static org.threshold.workflow.ward.app.WardWorld.DOCTOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.ward.app.NameConsultant.Naming;
import org.threshold.workflow.ward.domain.ConsultantGiven;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.TakenOver;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.domain.WhoIsTold;

/** One consultant hands a child over to another, who accepts (R-Hosp-7). */
class ConsultantHandoverTest {

    private static final Instant ADMITTED = Instant.parse("2026-11-26T14:00:00Z");
    private static final String NOTE = "write-consultant-handover";
    private static final String ACCEPT = "accept-consultant-handover";
    private static final ConsultantNote WRITTEN =
            new ConsultantNote("A bruise.", "A scan.", "The scan.", "Ring the police.");

    private final WardWorld world = new WardWorld(ADMITTED.plusSeconds(60));

    @Test
    @Requirement("R-Hosp-7")
    void a_change_of_consultant_needs_the_note_or_the_note_within_the_hour() {
        world.admitted(BABY, ADMITTED);
        assertThat(named("Pia", ConsultantNote.nothing(), false))
                .isEqualTo(new Naming.Named(false));
        assertThat(named("Paul", ConsultantNote.nothing(), false))
                .isInstanceOf(Naming.Refused.class);
        assertThat(world.stay().consultant()).isEqualTo("Pia");

        assertThat(named("Paul", ConsultantNote.nothing(), true)).isEqualTo(new Naming.Named(true));
        assertThat(world.stay().consultant()).isEqualTo("Paul");
        assertThat(world.steps.only(NOTE).due().dueAt())
                .isEqualTo(ADMITTED.plusSeconds(60).plus(Duration.ofHours(1)));

        var handover = handovers().getFirst().id();
        assertThat(world.note().handle(DOCTOR, handover, ConsultantNote.nothing(), ""))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.note().handle(DOCTOR, handover, WRITTEN, ""))
                .isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(handover.value())).containsExactly(ACCEPT);
        assertThat(handovers().getFirst().note()).isEqualTo(WRITTEN);
    }

    @Test
    @Requirement("R-Hosp-7")
    void the_receiver_accepts_within_the_hour_and_nobody_else_does() {
        handedOver("Paul");
        var handover = handovers().getFirst().id();
        assertThat(world.steps.only(ACCEPT).due().dueAt())
                .isEqualTo(ADMITTED.plusSeconds(60).plus(Duration.ofHours(1)));
        assertThat(world.accept().handle(DOCTOR, handover, "Pia"))
                .isInstanceOf(Completion.Refused.class);
        assertThatThrownBy(() -> world.accept().handle(Actors.in(Role.WARD), handover, "Paul"))
                .isInstanceOf(AccessRefused.class);

        assertThat(world.accept().handle(DOCTOR, handover, "paul "))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.steps.of(handover.value())).isEmpty();
        assertThat(handovers().getFirst().acceptedAt()).contains(ADMITTED.plusSeconds(60));
        assertThat(limits(handover)).noneMatch(Deadline::isOpen);
        assertThat(world.accept().handle(DOCTOR, handover, "Paul"))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement({"R-Hosp-7", "L-3.1.16"})
    void both_consultants_and_the_clinical_lead_are_told() {
        var told = List.of(Told.OWNER, Told.CLINICAL_LEAD);

        assertThat(WhoIsTold.roles(told, Set.of(Role.PAEDIATRICIAN)))
                .containsExactly(Role.PAEDIATRICIAN, Role.CLINICAL_LEAD);
    }

    @Test
    @Requirement("R-Hosp-7")
    void a_second_change_before_the_note_of_the_first_asks_for_the_note_of_each() {
        world.admitted(BABY, ADMITTED);
        named("Pia", ConsultantNote.nothing(), false);
        named("Paul", ConsultantNote.nothing(), true);
        named("Pat", ConsultantNote.nothing(), true);

        assertThat(handovers()).hasSize(2);
        for (Handed one : handovers()) {
            assertThat(world.steps.of(one.id().value())).containsExactly(NOTE);
        }
        world.note().handle(DOCTOR, handovers().getLast().id(), WRITTEN, "");
        assertThat(world.steps.of(handovers().getFirst().id().value())).containsExactly(NOTE);
        assertThat(handovers().getLast().note()).isEqualTo(WRITTEN);
    }

    @Test
    @Requirement("R-Hosp-7")
    void whoever_has_handed_the_child_on_is_not_asked_to_accept_it_any_more() {
        handedOver("Paul");
        var first = handovers().getFirst().id();

        named("Pat", WRITTEN, false);

        assertThat(world.steps.of(first.value())).isEmpty();
        assertThat(limits(first)).noneMatch(Deadline::isOpen);
        assertThat(world.steps.of(handovers().getFirst().id().value())).containsExactly(ACCEPT);
    }

    @Test
    @Requirement("R-Hosp-7")
    void a_note_that_comes_after_the_next_change_is_kept_and_asks_nobody_to_accept() {
        world.admitted(BABY, ADMITTED);
        named("Pia", ConsultantNote.nothing(), false);
        named("Paul", ConsultantNote.nothing(), true);
        named("Pat", WRITTEN, false);
        var first = handovers().getLast().id();

        world.note().handle(DOCTOR, first, WRITTEN, "");

        assertThat(handovers().getLast().note()).isEqualTo(WRITTEN);
        assertThat(world.steps.of(first.value())).isEmpty();
    }

    @Test
    void a_child_that_leaves_is_accepted_by_nobody_and_its_handover_is_known_meanwhile() {
        handedOver("Paul");
        var handover = handovers().getFirst().id();
        var glance = new ConsultantHandoverGlance(world.stays);
        assertThat(glance.known(handover.value()))
                .containsExactly(
                        "The child was handed over to another consultant, who has not accepted it.");
        assertThat(glance.page(handover.value())).isEqualTo("/cases/CP-2041");
        assertThat(world.show().with(DOCTOR, handover)).isPresent();

        world.leaves();

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(limits(handover)).noneMatch(Deadline::isOpen);
    }

    @Test
    void the_same_name_again_is_no_change() {
        handedOver("Paul");

        assertThat(named("Paul", ConsultantNote.nothing(), false))
                .isEqualTo(new Naming.Named(false));

        assertThat(handovers()).hasSize(1);
    }

    private void handedOver(String to) {
        world.admitted(BABY, ADMITTED);
        named("Pia", ConsultantNote.nothing(), false);
        named(to, WRITTEN, false);
    }

    private List<Handed> handovers() {
        return world.stays.handovers(world.stay().id());
    }

    private List<Deadline> limits(HandoverId id) {
        return world.deadlines.deadlines().of("consultant-handover", id.value());
    }

    private Naming named(String name, ConsultantNote note, boolean follows) {
        return world.name()
                .handle(
                        DOCTOR,
                        BABY,
                        new ConsultantGiven(name, note, follows),
                        TakenOver.justNow());
    }
}
