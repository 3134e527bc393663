package org.threshold.workflow.onduty.adapter.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.onduty.app.DutyDirectory;
import org.threshold.workflow.onduty.domain.Duty;
import org.threshold.workflow.platform.NotificationDoor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The directory of the notification service. Whatever is wrong with it or its answer, the page is
 * shown: it is then as if the directory were away.
 */
@Component
class HttpDutyDirectory implements DutyDirectory {

    private final NotificationDoor door;
    private final AnswerReader reader;

    HttpDutyDirectory(NotificationDoor door, JsonMapper json) {
        this.door = door;
        this.reader = new AnswerReader(json);
    }

    @Override
    public Optional<String> ask(Instant at) {
        return door.get("/api/v1/directory/on-duty?at=" + at);
    }

    @Override
    public Optional<List<Duty>> read(String answer) {
        return reader.read(answer);
    }
}
