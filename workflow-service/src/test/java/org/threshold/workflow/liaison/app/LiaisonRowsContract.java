package org.threshold.workflow.liaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.liaison.app.Liaisons.Told;
import org.threshold.workflow.liaison.domain.ALiaison;
import org.threshold.workflow.liaison.domain.Agenda;
import org.threshold.workflow.liaison.domain.AgendaItem;
import org.threshold.workflow.liaison.domain.Child;
import org.threshold.workflow.liaison.domain.ChildAnswer;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.Liaison.Standing.Held;
import org.threshold.workflow.liaison.domain.Liaison.Standing.NotHeld;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of liaisons and their agendas keep; the fakes and PostgreSQL alike. */
public abstract class LiaisonRowsContract {

    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 1));
    private static int last;

    private final Liaisons liaisons;
    private final Agendas agendas;

    protected LiaisonRowsContract(Liaisons liaisons, Agendas agendas) {
        this.liaisons = liaisons;
        this.agendas = agendas;
    }

    protected abstract PersonId aChild();

    @Test
    void a_practice_has_one_series_for_ever() {
        Series one = series();

        Series again = liaisons.lockOf(one.practice(), new SeriesId(UUID.randomUUID()), MONDAY);

        assertThat(again).isEqualTo(one);
        assertThat(liaisons.find(one.id())).contains(one);
        assertThat(liaisons.lock(one.id())).contains(one);
        assertThat(liaisons.find(new SeriesId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_liaison_is_read_as_it_was_saved() {
        Liaison one = added(series());
        assertThat(liaisons.find(one.id())).contains(one);
        assertThat(liaisons.planned(one.series().id())).contains(one);
        assertThat(liaisons.toCome()).contains(one);

        for (var standing : List.of(new NotHeld("", MONDAY), new Held(TODAY.plusDays(2), MONDAY))) {
            Liaison now = one.as(standing);
            liaisons.save(now);

            assertThat(liaisons.find(one.id())).contains(now);
            assertThat(liaisons.planned(one.series().id())).isEmpty();
            assertThat(liaisons.past(500)).contains(now);
            assertThat(liaisons.toCome()).doesNotContain(one);
        }
    }

    @Test
    void those_that_are_not_to_come_are_read_the_latest_first() {
        Series series = series();
        Liaison first = settled(series, new NotHeld("", MONDAY));
        Liaison second = settled(series, new Held(TODAY.minusDays(2), MONDAY));
        Liaison third = settled(series, new NotHeld("Ill.", MONDAY));
        added(series);

        assertThat(liaisons.past(series.id(), 9)).containsExactly(third, second, first);
        assertThat(liaisons.past(series.id(), 2)).containsExactly(third, second);
    }

    @Test
    void an_agenda_stays_as_it_was_with_every_child() {
        Liaison one = added(series());
        var here = new Child(aChild(), true);
        var elsewhere = new Child(aChild(), false);
        var carried = new Child(aChild(), true);
        var agenda =
                new Agenda(
                        List.of(
                                new AgendaItem(List.of(), List.of(carried), true),
                                new AgendaItem(
                                        List.of(new CaseRef("CP-1"), new CaseRef("CP-2")),
                                        List.of(here, elsewhere),
                                        false)));
        assertThat(agendas.of(one.id())).isEmpty();

        agendas.keep(one.id(), agenda);

        assertThat(agendas.of(one.id())).contains(agenda);
        assertThat(agendas.said(one.id())).isEmpty();
    }

    @Test
    void an_agenda_without_a_family_is_an_agenda() {
        Liaison one = added(series());

        agendas.keep(one.id(), new Agenda(List.of()));

        assertThat(agendas.of(one.id())).contains(new Agenda(List.of()));
    }

    @Test
    void of_what_was_said_of_a_child_the_latest_holds() {
        Liaison one = added(series());
        PersonId child = aChild();
        PersonId other = aChild();
        var children = List.of(new Child(child, true), new Child(other, false));
        agendas.keep(
                one.id(),
                new Agenda(List.of(new AgendaItem(List.of(new CaseRef("CP-1")), children, false))));
        var nothing = answer(child, new ChildAnswer.NothingNew());
        var toDo = answer(child, new ChildAnswer.ToDo("Weigh her.", "Health visitor", TODAY));
        var said = answer(other, new ChildAnswer.Considered("Sleeps badly."));

        agendas.say(one.id(), List.of(nothing, said));
        agendas.say(one.id(), List.of(toDo));

        assertThat(agendas.said(one.id())).isEqualTo(Map.of(child, toDo, other, said));
    }

    @Test
    void that_the_named_gp_was_told_is_kept_the_latest_first() {
        SeriesId id = series().id();
        var first = new Told("Dr Grey", "", SOMEBODY, MONDAY);
        var second = new Told("Dr Grey", "She calls.", SOMEBODY, MONDAY.plusSeconds(60));

        liaisons.told(id, first);
        liaisons.told(id, second);

        assertThat(liaisons.told(id)).containsExactly(second, first);
    }

    private static KeptAnswer answer(PersonId child, ChildAnswer what) {
        return new KeptAnswer(child, what, SOMEBODY, MONDAY);
    }

    private Series series() {
        var practice = new RegisteredAt("K%05d".formatted(++last));
        return liaisons.lockOf(practice, new SeriesId(UUID.randomUUID()), MONDAY);
    }

    private Liaison added(Series series) {
        Liaison one = ALiaison.planned(series, TODAY);
        liaisons.add(one);
        return one;
    }

    private Liaison settled(Series series, Liaison.Standing standing) {
        Liaison one = added(series).as(standing);
        liaisons.save(one);
        return one;
    }
}
