package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * The key that goes with a form unseen: a page that is sent twice does nothing twice, and one that
 * is sent with something else typed is another request.
 */
@Component
class FormKeys {

    /** What the key is called in the form. */
    static final String KEY = "key";

    private final RepeatedRequests sendings;

    FormKeys(RepeatedRequests sendings) {
        this.sendings = sendings;
    }

    /** The form’s own key, or a new one. */
    String of(Typed typed) {
        String key = typed.one(KEY);
        return key.isEmpty() ? sendings.newId().toString() : key;
    }

    /** The key of what one sender asks for from one place with these things typed. */
    UUID of(Actor who, String place, Typed typed, List<String> fields) {
        StringBuilder whole = new StringBuilder(of(typed));
        for (String field : fields) {
            whole.append('|').append(typed.one(field));
        }
        return sendings.key(who, place, whole.toString());
    }
}
