package org.threshold.notification.delivery.adapter;

import java.net.URI;
import tools.jackson.databind.json.JsonMapper;

/** Messages of a service that is reached at made-up addresses. */
public final class Bodies {

    private Bodies() {}

    public static SignalBody example() {
        return new SignalBody(
                JsonMapper.builder().build(),
                URI.create("https://tell.example"),
                URI.create("https://cases.example"));
    }
}
