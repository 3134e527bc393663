package org.threshold.notification.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threshold.notification.platform.Refusal;

/** A kind of channel that needs to know where to, and has a secret that can be changed. */
final class PostKind implements ChannelKind {

    @Override
    public String code() {
        return "post";
    }

    @Override
    public List<Refusal> problemsWith(Map<String, String> settings) {
        if (!settings.containsKey("to")) {
            return List.of(new Refusal("settings.to", "No address", "Enter one"));
        }
        return settings.getOrDefault(SecretChange.SECRET, "x").isEmpty()
                ? List.of(new Refusal("settings.secret", "No secret", "Enter one"))
                : List.of();
    }

    @Override
    public Set<String> secrets() {
        return Set.of(SecretChange.SECRET, SecretChange.PREVIOUS);
    }
}
