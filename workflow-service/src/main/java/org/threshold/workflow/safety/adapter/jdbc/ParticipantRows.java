package org.threshold.workflow.safety.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.Participant;

/** Writes and reads who took part in contacts. */
final class ParticipantRows {

    private final JdbcClient jdbc;

    ParticipantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(ContactId id, List<Participant> participants) {
        jdbc.sql("delete from contact_participant where contact_id = :id")
                .param("id", id.value())
                .update();
        for (int place = 0; place < participants.size(); place++) {
            Participant one = participants.get(place);
            jdbc.sql(
                            """
                            insert into contact_participant (contact_id, place, agency, rank, name)
                            values (:id, :place, :agency, :rank, :name)
                            """)
                    .param("id", id.value())
                    .param("place", place + 1)
                    .param("agency", one.agency().code())
                    .param("rank", one.rank().code())
                    .param("name", one.name())
                    .update();
        }
    }

    /** Three columns that hold as many texts. */
    static List<Participant> participants(ResultSet row) throws SQLException {
        List<String> agencies = Columns.texts(row, "agencies");
        List<String> ranks = Columns.texts(row, "ranks");
        List<String> names = Columns.texts(row, "names");
        return IntStream.range(0, agencies.size())
                .mapToObj(
                        at ->
                                new Participant(
                                        Agency.of(agencies.get(at)).orElseThrow(),
                                        Rank.of(ranks.get(at)).orElseThrow(),
                                        names.get(at)))
                .toList();
    }
}
