package org.threshold.notification.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.directory.Entry.Line;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.WallClock;

/** Gives an endpoint a fresh secret and keeps the one before it good for the overlap. */
@Service
public class ChangeSecret {

    private final Entries entries;
    private final CaseClock clock;
    private final WallClock wall;
    private final Map<String, ChannelKind> kinds;

    ChangeSecret(
            Entries entries, CaseClock clock, WallClock wall, List<? extends ChannelKind> kinds) {
        this.entries = entries;
        this.clock = clock;
        this.wall = wall;
        this.kinds =
                kinds.stream().collect(Collectors.toMap(ChannelKind::code, Function.identity()));
    }

    /**
     * Changes the secret of one channel of a duty role.
     *
     * @return why it was not done; empty when it was
     */
    @Transactional
    public List<Refusal> handle(Recipient recipient, Preference preference, String fresh) {
        Optional<Endpoint> present =
                entries.lock(recipient)
                        .filter(entry -> entry.lines().size() > preference.place())
                        .map(entry -> entry.lines().get(preference.place()))
                        .map(Line::endpoint);
        if (present.isEmpty()) {
            return refused("There is no such channel", "Enter it first, with PUT");
        }
        List<Refusal> refusals = check(present.get(), fresh);
        if (refusals.isEmpty()) {
            Endpoint changed = SecretChange.to(fresh, present.get(), wall.now());
            entries.change(recipient, preference, changed, clock.now());
        }
        return refusals;
    }

    private List<Refusal> check(Endpoint present, String fresh) {
        ChannelKind kind = kinds.get(present.kind());
        Set<String> secrets = kind == null ? Set.of() : kind.secrets();
        if (kind == null || !secrets.contains(SecretChange.PREVIOUS)) {
            return refused(
                    "A channel of kind " + present.kind() + " has no secret that can be changed",
                    "Enter the channel anew, with PUT");
        }
        if (SecretChange.previous(present, wall.now()).isPresent()) {
            return refused(
                    "The last change is still under way: messages are signed with two secrets",
                    "Wait until the earlier secret has run out, or enter the channel anew");
        }
        return kind.problemsWith(SecretChange.to(fresh, present, wall.now()).settings());
    }

    private static List<Refusal> refused(String problem, String remedy) {
        return List.of(new Refusal("request", problem, remedy));
    }
}
