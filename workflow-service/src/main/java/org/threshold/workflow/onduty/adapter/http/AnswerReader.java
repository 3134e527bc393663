package org.threshold.workflow.onduty.adapter.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threshold.workflow.onduty.domain.Cover;
import org.threshold.workflow.onduty.domain.Duty;
import org.threshold.workflow.onduty.domain.Duty.Desk;
import org.threshold.workflow.onduty.domain.Duty.Gap;
import org.threshold.workflow.onduty.domain.Duty.Quiet;
import org.threshold.workflow.onduty.domain.Duty.Telling;
import org.threshold.workflow.onduty.domain.Duty.Way;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the directory's answer. What it does not know is passed over; where something is missing
 * that must be there, nothing of the answer is used: half a rota would send somebody to the wrong
 * telephone.
 */
final class AnswerReader {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerReader.class);

    private final JsonMapper json;

    AnswerReader(JsonMapper json) {
        this.json = json;
    }

    /** What it says; empty when it cannot be used, which is logged without what it says. */
    Optional<List<Duty>> read(String answer) {
        try {
            JsonNode read = json.readTree(answer);
            instant(read, "at");
            return Optional.of(each(read.required("duties"), AnswerReader::duty));
        } catch (JacksonException | DateTimeException | IllegalStateException unusable) {
            LOG.warn(
                    "an answer of the directory of duty roles cannot be used: {}",
                    unusable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Duty duty(JsonNode duty) {
        return new Duty(
                new Desk(text(duty, "agency"), text(duty, "role")),
                new Telling(each(duty.required("channels"), AnswerReader::way), quiet(duty)),
                cover(duty),
                each(duty.required("gapsAhead"), AnswerReader::gap));
    }

    private static Way way(JsonNode channel) {
        return new Way(text(channel, "kind"), instantIfAny(channel, "disabledAt"));
    }

    private static Optional<Quiet> quiet(JsonNode duty) {
        return ifAny(duty, "quiet").map(it -> new Quiet(time(it, "from"), time(it, "to")));
    }

    private static Cover cover(JsonNode duty) {
        Optional<Cover> on = ifAny(duty, "on").map(AnswerReader::onDuty);
        Optional<Cover> gap =
                ifAny(duty, "gap").map(it -> new Cover.Nobody(instantIfAny(it, "until")));
        return on.or(() -> gap).orElseGet(Cover.NoRota::new);
    }

    private static Cover onDuty(JsonNode on) {
        return new Cover.OnDuty(text(on, "name"), text(on, "ring"), instant(on, "until"));
    }

    private static Gap gap(JsonNode gap) {
        return new Gap(instant(gap, "from"), instant(gap, "to"));
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        if (!array.isArray()) {
            throw new IllegalStateException("no list");
        }
        return array.valueStream().map(read).toList();
    }

    private static Optional<JsonNode> ifAny(JsonNode object, String member) {
        JsonNode found = object.path(member);
        return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(found);
    }

    private static String text(JsonNode object, String member) {
        String text = object.required(member).stringValue();
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("no text");
        }
        return text;
    }

    private static Instant instant(JsonNode object, String member) {
        return Instant.parse(text(object, member));
    }

    private static Optional<Instant> instantIfAny(JsonNode object, String member) {
        return ifAny(object, member).map(_ -> instant(object, member));
    }

    private static LocalTime time(JsonNode object, String member) {
        return LocalTime.parse(text(object, member));
    }
}
