package org.threshold.notification.delivery.adapter.notify;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import org.json.JSONException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Rejected;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.adapter.outbound.AgencyCall;
import org.threshold.notification.delivery.adapter.outbound.Reply;
import org.threshold.notification.delivery.adapter.outbound.Reply.Answered;
import org.threshold.notification.directory.Endpoint;
import uk.gov.service.notify.ConnectingClient;
import uk.gov.service.notify.NotificationClientApi;
import uk.gov.service.notify.NotificationClientException;

/**
 * Hands one message to Notify with Notify's own client. Only a 201 that repeats our reference says
 * that Notify has it; the reference is the delivery id, the same on every attempt.
 */
@Component
class NotifyCall {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyCall.class);
    private static final int CREATED = 201;
    private static final int ABOUT_THE_MESSAGE = 400;
    private static final int UNKNOWN_KEY = 401;
    private static final int BAD_SIGNATURE = 403;

    private final AgencyCall call;
    private final String baseUrl;

    NotifyCall(AgencyCall call, @Value("${threshold.notify-url}") String baseUrl) {
        this.call = call;
        this.baseUrl = baseUrl;
    }

    Outcome send(Dispatch dispatch, Map<String, String> words) {
        OneConnection connection = new OneConnection();
        String key = dispatch.endpoint().setting(NotifySettings.KEY);
        try {
            boolean ours =
                    taken(new ConnectingClient(key, baseUrl, connection), dispatch, words)
                            .filter(dispatch.id().toString()::equals)
                            .isPresent();
            return ours ? new Accepted(CREATED) : new Unanswered();
        } catch (NotificationClientException otherwise) {
            return connection.reply().map(NotifyCall::outcome).orElseGet(Unanswered::new);
        } catch (JSONException | IllegalArgumentException noAnswer) {
            LOG.warn("Notify answered {} with what is no answer of its own", CREATED);
            return new Unanswered();
        }
    }

    /** The reference that the answer repeats. */
    private static Optional<String> taken(
            NotificationClientApi notify, Dispatch dispatch, Map<String, String> words)
            throws NotificationClientException {
        Endpoint to = dispatch.endpoint();
        String template = to.setting(NotifySettings.TEMPLATE);
        String reference = dispatch.id().toString();
        String number = to.settings().get(NotifySettings.NUMBER);
        if (number != null) {
            return notify.sendSms(template, number, words, reference).getReference();
        }
        String address = to.setting(NotifySettings.ADDRESS);
        return notify.sendEmail(template, address, words, reference).getReference();
    }

    /** The agency's entry is never taken out of use for an answer of Notify's. */
    private static Outcome outcome(Reply reply) {
        if (!(reply instanceof Answered answered)) {
            return reply.outcome();
        }
        return switch (answered.status()) {
            case ABOUT_THE_MESSAGE -> rejected();
            case UNKNOWN_KEY, BAD_SIGNATURE -> notKnown(answered);
            default ->
                    reply.outcome() instanceof Accepted
                            ? new Unanswered()
                            : new Refused(answered.status(), answered.pause());
        };
    }

    private static Outcome rejected() {
        LOG.error(
                "Notify does not take a message (400). Look at the template, its personalisation"
                        + " and the address of the entry in the directory");
        return new Rejected(ABOUT_THE_MESSAGE);
    }

    private static Outcome notKnown(Answered answered) {
        LOG.error(
                "Notify does not accept our key ({}). Check the key of the entry in the directory,"
                        + " and the clock of this machine: Notify allows 30 seconds",
                answered.status());
        return new Refused(answered.status(), answered.pause());
    }

    /** The one connection of a call. */
    private final class OneConnection implements ConnectingClient.Connections {

        private @Nullable CheckedConnection opened;

        @Override
        public CheckedConnection open(URL to) {
            CheckedConnection connection = new CheckedConnection(to, call);
            opened = connection;
            return connection;
        }

        Optional<Reply> reply() {
            return Optional.ofNullable(opened).map(CheckedConnection::reply);
        }
    }
}
