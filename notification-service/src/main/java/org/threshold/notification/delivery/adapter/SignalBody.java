package org.threshold.notification.delivery.adapter;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Happening;
import org.threshold.notification.delivery.Matter;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.platform.CloudEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an agency's system is sent: a structured CloudEvent of ids, codes and instants, and no more
 * than the tier allows (events.md, section 1). The same for every attempt of a delivery.
 */
@Component
public class SignalBody {

    /** The type of a message that says only "contact us about this child". */
    static final String CONTACT_US = "org.threshold.contact-us.v1";

    private final JsonMapper json;
    private final URI publicUrl;
    private final URI workflowUrl;

    SignalBody(
            JsonMapper json,
            @Value("${threshold.public-url}") URI publicUrl,
            @Value("${threshold.workflow-url}") URI workflowUrl) {
        this.json = json;
        this.publicUrl = publicUrl;
        this.workflowUrl = workflowUrl;
    }

    /** The message of a delivery. */
    public String of(Dispatch dispatch) {
        TellRequest request = dispatch.request();
        CloudEvent event =
                new CloudEvent(
                        dispatch.id().toString(),
                        type(request),
                        tellsWhat(request) ? request.happening().occurredAt() : null,
                        Map.of(),
                        data(request));
        return json.writeValueAsString(event.attributes());
    }

    /** The type of what is told, and nothing of it when its tier is T0. */
    public String type(TellRequest request) {
        return tellsWhat(request)
                ? "org.threshold." + request.happening().eventName() + ".v1"
                : CONTACT_US;
    }

    /** What is told, as far as its tier allows. */
    public Map<String, Object> data(TellRequest request) {
        Map<String, Object> data = contactUs(request);
        if (tellsWhat(request)) {
            addCircumstance(data, request.happening(), request.matter());
        }
        return data;
    }

    private static boolean tellsWhat(TellRequest request) {
        return switch (request.matter().tier()) {
            case T0 -> false;
            case T1 -> true;
        };
    }

    private Map<String, Object> contactUs(TellRequest request) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("notificationId", request.id().toString());
        data.put("rung", request.rung().number());
        data.put("kind", request.matter().kind().code());
        data.put("priority", request.matter().priority().name());
        data.put("tier", request.matter().tier().name());
        data.put("recipient", request.recipient());
        data.put("cases", request.matter().cases());
        data.put("acknowledgeBy", request.rung().acknowledgeBy().toString());
        data.put("acknowledgeAt", acknowledgeAt(request).toString());
        request.matter()
                .reference()
                .originalIfAny()
                .ifPresent(original -> data.put("original", original.toString()));
        return data;
    }

    private void addCircumstance(Map<String, Object> data, Happening happening, Matter matter) {
        data.put("eventId", happening.eventId());
        data.put("eventName", happening.eventName());
        happening.stageIfAny().ifPresent(stage -> data.put("stage", stage));
        data.put("occurredAt", happening.occurredAt().toString());
        data.put("codes", happening.codes());
        matter.reference()
                .datarefIfAny()
                .ifPresent(ref -> data.put("dataref", workflowUrl.resolve(ref).toString()));
    }

    private URI acknowledgeAt(TellRequest request) {
        return publicUrl.resolve("/api/v1/notifications/" + request.id() + "/acknowledgements");
    }
}
