package org.threshold.notification.intake;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Happening;
import org.threshold.notification.delivery.Kind;
import org.threshold.notification.delivery.Matter;
import org.threshold.notification.delivery.Matter.Reference;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Priority;
import org.threshold.notification.delivery.Rung;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.delivery.Tier;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.intake.Reading.Understood;
import org.threshold.notification.intake.Reading.Unreadable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code org.threshold.notification-requested.v1}: what this service needs of it, and nothing
 * else. Fields that the publisher adds later do not disturb it.
 */
@Component
class RequestReader {

    static final String TYPE = "org.threshold.notification-requested.v1";

    private static final Recipient NOBODY = new Recipient("unknown", "unknown");

    private final JsonMapper json;

    RequestReader(JsonMapper json) {
        this.json = json;
    }

    Reading read(Arrival arrival) {
        if (!arrival.type().equals(TYPE)) {
            return new Unreadable("unknown type");
        }
        Fields data = new Fields(json.readTree(arrival.body())).within("data");
        TellRequest request =
                new TellRequest(
                        new NotificationId(data.id("notificationId")),
                        rung(data),
                        recipient(data),
                        matter(data),
                        happening(data));
        return data.anyProblem() ? Unreadable.fields(data.problems()) : new Understood(request);
    }

    private static Rung rung(Fields data) {
        return new Rung(
                data.count("rung"),
                data.oneOf("channel", Preference::of, Preference.FIRST),
                data.instant("deliverBy"),
                data.instant("acknowledgeBy"));
    }

    private static Recipient recipient(Fields data) {
        Fields recipient = data.within("recipient");
        String agency = recipient.oneOf("agency", RequestReader::code, NOBODY.agency());
        String role = recipient.oneOf("role", RequestReader::code, NOBODY.role());
        return new Recipient(agency, role);
    }

    private static Matter matter(Fields data) {
        Optional<NotificationId> original = data.idIfAny("original").map(NotificationId::new);
        return new Matter(
                data.oneOf("kind", Kind::of, Kind.TELL),
                data.oneOf("priority", text -> named(Priority.values(), text), Priority.P1),
                data.oneOf("tier", text -> named(Tier.values(), text), Tier.T0),
                data.texts("cases"),
                new Reference(data.textIfAny("dataref").orElse(null), original.orElse(null)));
    }

    private static Happening happening(Fields data) {
        return new Happening(
                data.text("eventId"),
                data.text("eventName"),
                data.textIfAny("stage").orElse(null),
                data.instant("occurredAt"),
                data.codes("codes"));
    }

    private static Optional<String> code(String text) {
        return Optional.of(text).filter(Recipient::isCode);
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }
}
