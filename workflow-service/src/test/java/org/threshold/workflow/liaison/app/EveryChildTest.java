package org.threshold.workflow.liaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.liaison.app.LiaisonWorld.DUTY;
import static org.threshold.workflow.liaison.app.LiaisonWorld.PRACTICE;
import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;
import static org.threshold.workflow.liaison.domain.ALiaison.child;
import static org.threshold.workflow.liaison.domain.ALiaison.elsewhere;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.liaison.app.ReadLiaisons.One;
import org.threshold.workflow.liaison.domain.AgendaItem;
import org.threshold.workflow.liaison.domain.AnswerGiven;
import org.threshold.workflow.liaison.domain.AnswerGiven.Kind;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Every child of every family is considered, or carried over (R-HV-2). */
class EveryChildTest {

    private static final List<Integer> NOBODY = List.of();

    private final LiaisonWorld world = new LiaisonWorld();

    @Test
    @Requirement("R-HV-2")
    void the_agenda_is_each_family_with_every_child_wherever_registered_and_no_adult() {
        world.family("CP-1", 1, List.of(2, 51), List.of(21, 52))
                .family("CP-2", 2, List.of(1), NOBODY);
        Liaison one = world.planned(TODAY);

        var shown = shown(one);

        assertThat(shown.agenda().agenda().items())
                .containsExactly(
                        new AgendaItem(
                                List.of(new CaseRef("CP-1"), new CaseRef("CP-2")),
                                List.of(child(1), child(2), elsewhere(21)),
                                false));
        assertThat(shown.people().values())
                .extracting(PersonView::displayName)
                .containsExactlyInAnyOrder("Child 1", "Child 2", "Child 21");
        assertThat(world.audit.getLast().what()).isEqualTo("liaison-read");
        assertThat(world.audit.getLast().cases()).containsExactly("CP-1", "CP-2");
    }

    @Test
    @Requirement("R-HV-2")
    void what_was_said_is_kept_though_a_child_is_missing_and_the_family_is_carried_over() {
        world.family("CP-1", 1, List.of(2, 21), NOBODY).family("CP-5", 5, NOBODY, NOBODY);
        Liaison one = held();

        var answer = world.considered(one.id(), 1, 2, 5);

        assertThat(((LiaisonResult.Kept) answer).next()).contains("1 child has no answer yet");
        assertThat(shown(one).agenda().left()).containsExactly(List.of(elsewhere(21)));
        Liaison next = world.planned(TODAY.plusDays(28));
        assertThat(shown(next).agenda().agenda().items())
                .extracting(AgendaItem::carriedOver)
                .containsExactly(true, false);
    }

    @Test
    @Requirement("R-HV-2")
    void it_is_done_when_each_child_has_an_answer() {
        world.family("CP-1", 1, List.of(2), NOBODY);
        Liaison one = held();
        world.considered(one.id(), 1);

        var answer = world.considered(one.id(), 2);

        assertThat(((LiaisonResult.Kept) answer).next()).contains("Every child");
        world.planned(TODAY.plusDays(28));
        assertThat(shown(world.next()).agenda().agenda().items())
                .extracting(AgendaItem::carriedOver)
                .containsExactly(false);
    }

    @Test
    @Requirement("R-HV-2")
    void a_child_that_was_not_considered_is_carried_over_though_its_case_was_closed() {
        world.family("CP-1", 1, List.of(2), NOBODY);
        Liaison one = held();
        world.considered(one.id(), 1);
        world.closed("CP-1");

        world.planned(TODAY.plusDays(28));

        assertThat(shown(world.next()).agenda().agenda().items())
                .containsExactly(new AgendaItem(List.of(), List.of(child(2)), true));
    }

    @Test
    @Requirement("R-HV-2")
    void a_liaison_that_did_not_take_place_loses_no_child_that_is_carried_over() {
        world.family("CP-1", 1, List.of(2), NOBODY);
        Liaison one = held();
        world.considered(one.id(), 1);
        Liaison not = world.planned(TODAY);
        world.notHeld(not, Optional.of(TODAY.plusDays(1)));

        assertThat(shown(not).agenda().agenda().items()).isEmpty();
        assertThat(shown(world.next()).agenda().agenda().items())
                .extracting(AgendaItem::carriedOver)
                .containsExactly(true);
    }

    @Test
    void what_is_to_be_done_is_seen_next_time() {
        world.family("CP-1", 1, NOBODY, NOBODY);
        Liaison one = held();
        var toDo =
                new AnswerGiven(
                        child(1).person(),
                        Kind.TO_DO,
                        "Weigh her.",
                        "Health visitor",
                        Optional.of(TODAY));
        world.consider.handle(DUTY, one.id(), List.of(toDo));
        Liaison next = world.planned(TODAY);

        assertThat(shown(one).lastTime()).isEmpty();
        assertThat(shown(next).lastTime())
                .hasEntrySatisfying(
                        child(1).person(),
                        last -> assertThat(last.what()).isEqualTo(toDo.answer()));
        world.held(next, TODAY);
        assertThat(shown(next).lastTime()).hasSize(1);
        assertThat(shown(next).agenda().answers()).isEmpty();
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        world.family("CP-1", 1, NOBODY, NOBODY);
        Liaison one = held();
        world.considered(one.id(), 1);
        var first = shown(one).agenda().answers();

        world.at(MONDAY.plusSeconds(60)).considered(one.id(), 1);

        assertThat(shown(one).agenda().answers()).isEqualTo(first);
    }

    @Test
    void the_agenda_of_one_that_took_place_stays_as_it_was() {
        world.family("CP-1", 1, NOBODY, NOBODY);
        Liaison one = held();
        world.family("CP-2", 2, NOBODY, NOBODY);

        assertThat(shown(one).agenda().agenda().children()).containsExactly(child(1));
    }

    @Test
    void what_is_said_comes_after_it_took_place_and_of_children_of_the_agenda() {
        world.family("CP-1", 1, NOBODY, NOBODY);
        Liaison one = world.planned(TODAY);
        assertThat(fields(world.considered(one.id(), 1))).containsExactly("request");

        world.held(one, TODAY);

        assertThat(fields(world.considered(one.id(), 1, 9))).containsExactly("children[1].child");
        assertThat(fields(world.considered(one.id()))).containsExactly("children");
        assertThat(
                        fields(
                                world.consider.handle(
                                        DUTY,
                                        one.id(),
                                        List.of(
                                                new AnswerGiven(
                                                        child(1).person(),
                                                        Kind.CONSIDERED,
                                                        "",
                                                        "",
                                                        Optional.empty())))))
                .containsExactly("children[0].words");
        assertThat(shown(one).agenda().answers()).isEmpty();
    }

    @Test
    @Requirement("R-GP-1")
    void practices_with_open_cases_and_no_liaison_to_come_are_named() {
        Liaison one = world.planned(TODAY);

        var all = world.read.all(DUTY);

        assertThat(all.toCome()).containsExactly(one);
        assertThat(all.past()).isEmpty();
        assertThat(all.without()).containsExactly(new RegisteredAt("K99999"));
        assertThat(world.read.forStep(one.series().id()).page()).isEqualTo("/liaisons/" + one.id());
        assertThat(world.series().practice().odsCode()).isEqualTo(PRACTICE);
    }

    private Liaison held() {
        Liaison one = world.planned(TODAY);
        world.held(one, TODAY);
        return one;
    }

    private One shown(Liaison one) {
        return world.read.one(DUTY, one.id()).orElseThrow();
    }

    private static List<String> fields(LiaisonResult answer) {
        return answer instanceof LiaisonResult.Refused(var refusals)
                ? refusals.stream().map(Refusal::field).toList()
                : List.of();
    }
}
