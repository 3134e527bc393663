package org.threshold.notification.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Refusal;

/** Enters how a duty role is reached: one or two channels, in order of preference. */
@Service
public class EnterChannels {

    private final Entries entries;
    private final CaseClock clock;
    private final Map<String, ChannelKind> kinds;

    EnterChannels(Entries entries, CaseClock clock, List<? extends ChannelKind> kinds) {
        this.entries = entries;
        this.clock = clock;
        this.kinds =
                kinds.stream().collect(Collectors.toMap(ChannelKind::code, Function.identity()));
    }

    /**
     * Replaces the entry of a duty role.
     *
     * @return why it was not done; empty when it was
     */
    @Transactional
    public List<Refusal> handle(Recipient recipient, List<Endpoint> endpoints) {
        List<Refusal> refusals = new ArrayList<>(named(recipient));
        refusals.addAll(check(endpoints));
        if (refusals.isEmpty()) {
            entries.replace(recipient, endpoints, clock.now());
        }
        return refusals;
    }

    /** A practice under a code that it does not have would never be found. */
    private static List<Refusal> named(Recipient recipient) {
        return recipient.misnamesPractice()
                ? List.of(
                        new Refusal(
                                "role",
                                "This is not the ODS code of a GP practice",
                                "Name a practice by practice- and its ODS code in small letters: one"
                                        + " letter and five digits, such as practice-k81234; its safeguarding lead by"
                                        + " practice-k81234-safeguarding-lead"))
                : List.of();
    }

    private List<Refusal> check(List<Endpoint> endpoints) {
        List<Refusal> refusals = new ArrayList<>();
        if (endpoints.isEmpty() || endpoints.size() > Preference.values().length) {
            refusals.add(
                    new Refusal(
                            "channels",
                            "A duty role has one or two channels",
                            "Name the first channel, and a second one if there is one"));
        }
        for (int i = 0; i < endpoints.size(); i++) {
            refusals.addAll(check("channels[" + i + "]", endpoints.get(i)));
        }
        return refusals;
    }

    private List<Refusal> check(String field, Endpoint endpoint) {
        ChannelKind kind = kinds.get(endpoint.kind());
        if (kind == null) {
            return List.of(
                    new Refusal(
                            field + ".kind",
                            "This kind of channel is not known",
                            "Use one of: "
                                    + String.join(
                                            ", ", kinds.keySet().stream().sorted().toList())));
        }
        return kind.problemsWith(endpoint.settings()).stream()
                .map(each -> new Refusal(field + "." + each.field(), each.problem(), each.remedy()))
                .toList();
    }
}
