package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.app.HeldMeeting;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.MeetingReport.Information;
import org.threshold.workflow.strategy.domain.MeetingReport.Minutes;

/** Writes and reads who took part in a meeting and what each agency knew. */
final class MinuteRows {

    private final JdbcClient jdbc;

    MinuteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HeldMeeting meeting) {
        int place = 0;
        for (Attendee there : meeting.report().attendees()) {
            place++;
            jdbc.sql(
                            """
                            insert into meeting_attendee (discussion_id, number, place, seat, agency, rank, name)
                            values (:id, :number, :place, :seat, :agency, :rank, :name)
                            """)
                    .param("id", meeting.discussion().value())
                    .param("number", meeting.number())
                    .param("place", place)
                    .param("seat", there.seat().code())
                    .param("agency", there.agency().code())
                    .param("rank", there.rank().code())
                    .param("name", there.name())
                    .update();
        }
        addInformation(meeting);
    }

    private void addInformation(HeldMeeting meeting) {
        int place = 0;
        for (Information known : meeting.report().minutes().information()) {
            place++;
            jdbc.sql(
                            """
                            insert into meeting_words (discussion_id, number, kind, place, agency, words, settled, basis)
                            values (:id, :number, 'information', :place, :agency, :words, '', :basis)
                            """)
                    .param("id", meeting.discussion().value())
                    .param("number", meeting.number())
                    .param("place", place)
                    .param("agency", known.agency().code())
                    .param("words", known.words())
                    .param("basis", known.basis().map(Basis::code).orElse(""))
                    .update();
        }
    }

    List<Attendee> attendees(DiscussionId id, int number) {
        return jdbc.sql(
                        """
                        select seat, agency, rank, name from meeting_attendee
                        where discussion_id = :id and number = :number order by place
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, _) -> Columns.attendee(row))
                .list();
    }

    Minutes minutes(DiscussionId id, int number, ResultSet meeting) throws SQLException {
        List<Information> information =
                jdbc.sql(
                                """
                                select agency, words, basis from meeting_words
                                where discussion_id = :id and number = :number and kind = 'information'
                                order by place
                                """)
                        .param("id", id.value())
                        .param("number", number)
                        .query(
                                (row, place) ->
                                        new Information(
                                                Columns.agency(row, "agency"),
                                                basis(row.getString("basis")),
                                                row.getString("words")))
                        .list();
        return new Minutes(meeting.getString("purpose"), information, meeting.getString("risks"));
    }

    private static Optional<Basis> basis(String code) {
        return Arrays.stream(Basis.values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
