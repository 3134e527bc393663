package org.threshold.workflow.platform.web.form;

import java.util.List;
import org.threshold.workflow.platform.FormField;

/** Leaves out the items of repeated groups that nothing was typed into, inside of groups too. */
final class Blanks {

    private Blanks() {}

    static Typed leftOut(List<FormField> fields, String prefix, Typed typed) {
        Typed left = typed;
        for (var field : fields) {
            String path = prefix + field.name();
            if (field instanceof FormField.Group group) {
                left = leftOut(group.fields(), path + ".", left);
            } else if (field instanceof FormField.Repeated repeated) {
                left = items(repeated.fields(), path, left.withoutBlanks(path, ""));
            } else if (field instanceof FormField.Seldom seldom) {
                left = items(seldom.fields(), path, left.withoutBlanks(path, ""));
            } else if (field instanceof FormField.ForEach each) {
                left = items(each.fields(), path, left.withoutBlanks(path, each.which().key()));
            }
        }
        return left;
    }

    private static Typed items(List<FormField> fields, String path, Typed typed) {
        Typed left = typed;
        for (int index = 0; index < typed.items(path); index++) {
            left = leftOut(fields, Typed.item(path, index) + ".", left);
        }
        return left;
    }
}
