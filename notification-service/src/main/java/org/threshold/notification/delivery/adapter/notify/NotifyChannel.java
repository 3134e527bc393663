package org.threshold.notification.delivery.adapter.notify;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.Channel;
import org.threshold.notification.delivery.Dispatch;
import org.threshold.notification.delivery.OneTimeLinks;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.platform.Refusal;

/**
 * Sends an e-mail or a text message through GOV.UK Notify: tier T0 and a one-time link, as a mail
 * does, because Notify is not for sensitive content. What Notify has accepted it may still not hand
 * on; it says so in its callbacks.
 */
@Component
class NotifyChannel implements Channel {

    private final NotifySettings settings;
    private final NotifyCall call;
    private final OneTimeLinks links;
    private final Personalisation personalisation;

    NotifyChannel(
            NotifySettings settings,
            NotifyCall call,
            OneTimeLinks links,
            Personalisation personalisation) {
        this.settings = settings;
        this.call = call;
        this.links = links;
        this.personalisation = personalisation;
    }

    @Override
    public String code() {
        return "notify";
    }

    @Override
    public Set<String> secrets() {
        return Set.of(NotifySettings.KEY);
    }

    @Override
    public List<Refusal> problemsWith(Map<String, String> entered) {
        return settings.problemsWith(entered);
    }

    @Override
    public Outcome send(Dispatch dispatch) {
        TellRequest request = dispatch.request();
        URI link = links.issue(request.id(), request.waitsUntil());
        return call.send(dispatch, personalisation.of(dispatch, link));
    }
}
