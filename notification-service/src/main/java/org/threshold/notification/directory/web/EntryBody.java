package org.threshold.notification.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.directory.Endpoint;

/**
 * An entry as it travels.
 *
 * @param channels in order of preference
 */
record EntryBody(@Nullable List<ChannelBody> channels) {

    List<Endpoint> endpoints() {
        return channels == null ? List.of() : channels.stream().map(ChannelBody::endpoint).toList();
    }

    /**
     * A channel as it travels.
     *
     * @param kind the kind's code
     * @param settings by name; secrets are taken in and never given out
     * @param disabledAt given out only: since when it is out of use
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChannelBody(
            @Nullable String kind,
            @Nullable Map<String, String> settings,
            @Nullable Instant disabledAt) {

        Endpoint endpoint() {
            return new Endpoint(
                    Objects.requireNonNullElse(kind, ""),
                    Objects.requireNonNullElse(settings, Map.of()));
        }

        static Map<String, String> withoutSecrets(
                Map<String, String> settings, Set<String> secrets) {
            return settings.entrySet().stream()
                    .filter(setting -> !secrets.contains(setting.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
