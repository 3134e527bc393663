package org.threshold.notification.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.directory.ChannelKind;
import org.threshold.notification.directory.EnterChannels;
import org.threshold.notification.directory.Entries;
import org.threshold.notification.directory.Entry;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.directory.web.EntryBody.ChannelBody;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Shows and sets how a duty role is reached; {@code any} stands for roles without an entry. */
@RestController
@RequestMapping("/api/v1/directory/agencies/{agency}/roles/{role}")
class DirectoryController {

    private static final Refusal NOT_A_CODE =
            new Refusal(
                    "request",
                    "An agency and a role are codes",
                    "Use a-z, 0-9 and hyphens, 64 characters at most");

    private static final Refusal UNKNOWN =
            new Refusal(
                    "role",
                    "The directory has no entry for this role",
                    "Enter its channels with PUT, or look at the role \"any\"");

    private final Entries entries;
    private final EnterChannels enter;
    private final Map<String, Set<String>> secrets;

    DirectoryController(Entries entries, EnterChannels enter, List<? extends ChannelKind> kinds) {
        this.entries = entries;
        this.enter = enter;
        this.secrets =
                kinds.stream().collect(Collectors.toMap(ChannelKind::code, ChannelKind::secrets));
    }

    @GetMapping
    ResponseEntity<Object> show(@PathVariable String agency, @PathVariable String role) {
        return ofRole(agency, role, this::show);
    }

    private ResponseEntity<Object> show(Recipient recipient) {
        Optional<Entry> entry = entries.of(recipient);
        return entry.<ResponseEntity<Object>>map(found -> ResponseEntity.ok(body(found)))
                .orElseGet(() -> Problems.answer(HttpStatus.NOT_FOUND, List.of(UNKNOWN)));
    }

    @PutMapping
    ResponseEntity<Object> enter(
            @PathVariable String agency, @PathVariable String role, @RequestBody EntryBody body) {
        return ofRole(agency, role, recipient -> enter(recipient, body));
    }

    private ResponseEntity<Object> enter(Recipient recipient, EntryBody body) {
        List<Refusal> refusals = enter.handle(recipient, body.endpoints());
        return Problems.entered(refusals, () -> show(recipient));
    }

    /** An answer about a role, or a refusal of what cannot be one. */
    static ResponseEntity<Object> ofRole(
            String agency, String role, Function<Recipient, ResponseEntity<Object>> answer) {
        return Recipient.isCode(agency) && Recipient.isCode(role)
                ? answer.apply(new Recipient(agency, role))
                : Problems.answer(HttpStatus.BAD_REQUEST, List.of(NOT_A_CODE));
    }

    private EntryBody body(Entry entry) {
        return new EntryBody(entry.lines().stream().map(this::channel).toList());
    }

    private ChannelBody channel(Entry.Line line) {
        String kind = line.endpoint().kind();
        return new ChannelBody(
                kind,
                ChannelBody.withoutSecrets(
                        line.endpoint().settings(), secrets.getOrDefault(kind, Set.of())),
                line.disabledAt());
    }
}
