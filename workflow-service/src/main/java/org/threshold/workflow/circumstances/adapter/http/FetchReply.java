package org.threshold.workflow.circumstances.adapter.http;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.RecordReply;
import org.threshold.workflow.circumstances.app.SettleReply;
import org.threshold.workflow.platform.Errand;
import org.threshold.workflow.platform.ErrandRunner;
import org.threshold.workflow.platform.NotificationDoor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fetches what an agency wrote; only once it has it, the reply has its effect. */
@Component
class FetchReply implements ErrandRunner {

    private final NotificationDoor door;
    private final SettleReply settle;
    private final JsonMapper json;

    FetchReply(NotificationDoor door, SettleReply settle, JsonMapper json) {
        this.door = door;
        this.settle = settle;
        this.json = json;
    }

    @Override
    public String kind() {
        return RecordReply.FETCH;
    }

    @Override
    public void run(Errand errand) {
        var id =
                new AgencyReply.Id(
                        new NotificationId(UUID.fromString(errand.key())),
                        Integer.parseInt(errand.detail()));
        String path = "/api/v1/notifications/" + id.notification() + "/replies/" + id.number();
        String answer =
                door.get(path).orElseThrow(() -> new IllegalStateException("no answer to " + id));
        settle.handle(id, words(answer));
    }

    /** Fails when there is none, so that it is asked again and no reply is settled without it. */
    private String words(String answer) {
        JsonNode text = json.readTree(answer).path("text");
        if (!text.isString()) {
            throw new IllegalStateException("an answer without the words of a reply");
        }
        return text.stringValue();
    }
}
