package org.threshold.workflow.circumstances.adapter.event;

import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.AgencyReply.Answer;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.RecordReply;
import org.threshold.workflow.platform.EventHandler;
import org.threshold.workflow.platform.IncomingEvent;

/** Hears from the notification service that an agency has said something back. */
@Component
class AgencyReplies implements EventHandler {

    private final RecordReply record;

    AgencyReplies(RecordReply record) {
        this.record = record;
    }

    @Override
    public String type() {
        return "org.threshold.agency-replied.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        var id =
                new AgencyReply.Id(
                        new NotificationId(event.id("notificationId")), event.number("number"));
        var by =
                new Recipient(
                        Agency.of(event.text("by", "agency")).orElseThrow(),
                        event.text("by", "role"));
        record.handle(new AgencyReply(id, by, said(event), event.instant("at")));
    }

    private static AgencyReply.Said said(IncomingEvent event) {
        String answer = event.textIfAny("answer");
        return new AgencyReply.Said(
                event.flag("filed"),
                answer.isEmpty() ? Answer.NONE : Answer.of(answer).orElseThrow(),
                event.flag("text"));
    }
}
