package org.threshold.notification.delivery.adapter;

import java.net.URI;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.threshold.notification.delivery.adapter.outbound.Calls;
import tools.jackson.databind.json.JsonMapper;

/** Parts of channels, of a local service that is reached at made-up addresses. */
public final class Bodies {

    private Bodies() {}

    public static SignalBody example() {
        return new SignalBody(
                JsonMapper.builder().build(),
                URI.create("https://tell.example"),
                URI.create("https://cases.example"));
    }

    /** What a local stack takes as an address. */
    public static WebAddress localAddress() {
        return new WebAddress(Calls.LOCAL);
    }

    /** The words of a mail, as they are published. */
    public static MailText mailText() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setAlwaysUseMessageFormat(true);
        return new MailText(words, "the duty desk on 01632 960000");
    }
}
