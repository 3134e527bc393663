package org.threshold.workflow.strategy.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.app.HeldMeeting;
import org.threshold.workflow.strategy.app.Meetings;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.Missing;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcMeetings implements Meetings {

    private final JdbcClient jdbc;
    private final MeetingRows rows;
    private final MinuteRows minutes;
    private final DecisionRows decisions;
    private final CompletionRows completions;

    JdbcMeetings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.decisions = new DecisionRows(jdbc, json);
        this.minutes = new MinuteRows(jdbc);
        this.rows = new MeetingRows(jdbc, minutes, decisions);
        this.completions = new CompletionRows(jdbc);
    }

    @Override
    public void add(HeldMeeting meeting, Actor by, Instant recordedAt) {
        var report = meeting.report();
        jdbc.sql(
                        """
                        insert into discussion_meeting (discussion_id, number, held_at, held, quorate, missing,
                                                        purpose, risks, urgent_reason, recorded_by, recorded_at)
                        values (:id, :number, :heldAt, :held, :quorate, :missing,
                                :purpose, :risks, :urgentReason, :by, :at)
                        """)
                .param("id", meeting.discussion().value())
                .param("number", meeting.number())
                .param("heldAt", Columns.utc(report.heldAt()))
                .param("held", report.held().code())
                .param("quorate", meeting.check().quorate())
                .param("missing", missing(meeting.check()))
                .param("purpose", report.minutes().purpose())
                .param("risks", report.minutes().risks())
                .param("urgentReason", urgentReason(report.urgency()))
                .param("by", by.id().value())
                .param("at", Columns.utc(recordedAt))
                .update();
        minutes.add(meeting);
    }

    private static String[] missing(QuorumCheck check) {
        return switch (check) {
            case QuorumCheck.Quorate() -> new String[0];
            case QuorumCheck.NotQuorate(var missing) ->
                    missing.stream().map(Missing::code).toArray(String[]::new);
        };
    }

    private static @Nullable String urgentReason(Urgency urgency) {
        return switch (urgency) {
            case Urgency.CouldWait() -> null;
            case Urgency.PreparationOutstanding(var reason) -> reason;
        };
    }

    @Override
    public List<HeldMeeting> of(DiscussionId id) {
        return rows.of(id);
    }

    @Override
    public void decide(MeetingHeld meeting, List<ChildDecision> decided) {
        decisions.keep(meeting, decided);
    }

    @Override
    public void complete(MeetingHeld meeting, MeetingDecisions decided, Actor by, Instant at) {
        completions.complete(meeting, decided, by, at);
    }

    @Override
    public List<MeetingDecisions> completed(DiscussionId id, int number) {
        return completions.of(id, number);
    }

    @Override
    public List<DecidedForChild> decidedFor(CaseRef ref) {
        return decisions.decidedFor(ref);
    }

    @Override
    public void sent(DiscussionId id, List<Invitee> recipients, Instant at) {
        for (Invitee recipient : recipients) {
            jdbc.sql(
                            """
                            insert into meeting_recipient (discussion_id, number, seat, agency, sent_at)
                            select discussion_id, number, :seat, :agency, :at
                            from discussion_meeting where discussion_id = :id and sent_at is null
                            on conflict (discussion_id, number, seat, agency) do nothing
                            """)
                    .param("seat", recipient.seat().code())
                    .param("agency", recipient.agency().code())
                    .param("at", Columns.utc(at))
                    .param("id", id.value())
                    .update();
        }
        jdbc.sql(
                        """
                        update discussion_meeting set sent_at = :at
                        where discussion_id = :id and sent_at is null
                        """)
                .param("at", Columns.utc(at))
                .param("id", id.value())
                .update();
    }
}
