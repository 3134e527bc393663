package org.threshold.workflow.liaison.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.liaison.app.Agendas;
import org.threshold.workflow.liaison.domain.Agenda;
import org.threshold.workflow.liaison.domain.AgendaItem;
import org.threshold.workflow.liaison.domain.Child;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcAgendas implements Agendas {

    private final JdbcClient jdbc;

    JdbcAgendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(LiaisonId id, Agenda agenda) {
        jdbc.sql("insert into liaison_agenda (liaison_id) values (:liaison)")
                .param("liaison", id.value())
                .update();
        IntStream.range(0, agenda.items().size())
                .forEach(at -> keep(id, at + 1, agenda.items().get(at)));
    }

    private void keep(LiaisonId id, int place, AgendaItem item) {
        jdbc.sql(
                        """
                        insert into liaison_item (liaison_id, place, cases, carried_over)
                        values (:liaison, :place, :cases, :carriedOver)
                        """)
                .param("liaison", id.value())
                .param("place", place)
                .param("cases", item.cases().stream().map(CaseRef::value).toArray(String[]::new))
                .param("carriedOver", item.carriedOver())
                .update();
        IntStream.range(0, item.children().size())
                .forEach(at -> keep(id, place, at + 1, item.children().get(at)));
    }

    private void keep(LiaisonId id, int item, int place, Child child) {
        jdbc.sql(
                        """
                        insert into liaison_child (liaison_id, item, place, person_id, here)
                        values (:liaison, :item, :place, :person, :here)
                        """)
                .param("liaison", id.value())
                .param("item", item)
                .param("place", place)
                .param("person", child.person().value())
                .param("here", child.here())
                .update();
    }

    @Override
    public Optional<Agenda> of(LiaisonId id) {
        return jdbc.sql("select exists (select 1 from liaison_agenda where liaison_id = :liaison)")
                        .param("liaison", id.value())
                        .query(Boolean.class)
                        .single()
                ? Optional.of(read(id))
                : Optional.empty();
    }

    private Agenda read(LiaisonId id) {
        Map<Integer, List<Child>> children =
                jdbc
                        .sql(
                                """
                                select item, person_id, here from liaison_child
                                where liaison_id = :liaison order by item, place
                                """)
                        .param("liaison", id.value())
                        .query((row, _) -> Map.entry(row.getInt("item"), child(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return new Agenda(
                jdbc.sql(
                                """
                                select place, cases, carried_over from liaison_item
                                where liaison_id = :liaison order by place
                                """)
                        .param("liaison", id.value())
                        .query((row, _) -> item(row, children))
                        .list());
    }

    private static Child child(ResultSet row) throws SQLException {
        return new Child(Columns.person(row, "person_id"), row.getBoolean("here"));
    }

    private static AgendaItem item(ResultSet row, Map<Integer, List<Child>> children)
            throws SQLException {
        return new AgendaItem(
                Columns.texts(row, "cases").stream().map(CaseRef::new).toList(),
                children.getOrDefault(row.getInt("place"), List.of()),
                row.getBoolean("carried_over"));
    }

    @Override
    public void say(LiaisonId id, List<KeptAnswer> answers) {
        answers.forEach(
                answer ->
                        jdbc.sql(
                                        """
                                        insert into liaison_answer
                                            (liaison_id, person_id, kind, words, by_whom, until_day, said_by, said_at)
                                        values (:liaison, :person, :kind, :words, :byWhom, :until, :by, :at)
                                        """)
                                .paramSource(AnswerRow.columns(id, answer))
                                .update());
    }

    @Override
    public Map<PersonId, KeptAnswer> said(LiaisonId id) {
        return jdbc
                .sql(
                        """
                        select distinct on (person_id) person_id, kind, words, by_whom, until_day, said_by, said_at
                        from liaison_answer where liaison_id = :liaison order by person_id, number desc
                        """)
                .param("liaison", id.value())
                .query(AnswerRow::read)
                .list()
                .stream()
                .collect(Collectors.toMap(KeptAnswer::child, Function.identity()));
    }
}
