package org.threshold.notification.keys.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.notification.keys.EndKey;
import org.threshold.notification.keys.GiveKey;
import org.threshold.notification.keys.GiveKey.NewKey;
import org.threshold.notification.keys.KeyRegister;
import org.threshold.notification.platform.Refusal;
import org.threshold.notification.platform.web.Problems;

/** Gives, lists and ends the keys of agencies' systems, services and operators. */
@RestController
@RequestMapping("/api/v1/keys")
class KeysController {

    private static final Refusal NO_SUCH_KEY =
            new Refusal(
                    "id", "No key in force has this id", "Take the id from the list of keys, GET");

    private final GiveKey give;
    private final EndKey end;
    private final KeyRegister register;

    KeysController(GiveKey give, EndKey end, KeyRegister register) {
        this.give = give;
        this.end = end;
        this.register = register;
    }

    /** A key that was given; it is shown this once. */
    record Given(UUID id, String key) {

        static Given of(NewKey key) {
            return new Given(key.id(), key.text());
        }

        @Override
        public String toString() {
            return "Given[" + id + "]";
        }
    }

    @GetMapping
    List<KeyBody> all() {
        return register.all().stream().map(KeyBody::of).toList();
    }

    @PostMapping
    ResponseEntity<Object> give(@RequestBody KeyForm form) {
        List<Refusal> refusals = form.problems();
        return refusals.isEmpty()
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(Given.of(give.handle(form.caller(), form.text())))
                : Problems.answer(HttpStatus.BAD_REQUEST, refusals);
    }

    /** From the next request on nobody is let in with it. */
    @PostMapping("/{id}/end")
    ResponseEntity<Object> end(@PathVariable UUID id) {
        return end.handle(id)
                ? ResponseEntity.noContent().build()
                : Problems.answer(HttpStatus.NOT_FOUND, List.of(NO_SUCH_KEY));
    }
}
