package org.threshold.workflow.platform.web.form;

import java.util.Comparator;
import java.util.List;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;

/**
 * A form as its page shows it.
 *
 * @param fields in the order of the page
 * @param errors what is wrong, in the order of the page; each links to its field
 */
public record FormPage(List<Drawn> fields, List<Wrong> errors) {

    /** The id of the form, for errors that belong to no field of it. */
    public static final String FORM = "form";

    public FormPage {
        fields = List.copyOf(fields);
        errors = List.copyOf(errors);
    }

    /**
     * A line of the error summary.
     *
     * @param id where the link leads
     */
    public record Wrong(String id, String words) {}

    /** The form with what was typed and what is wrong with it. */
    public static FormPage of(List<FormField> fields, Typed typed, List<Refusal> refusals) {
        List<Drawn> drawn = new FormDrawing(typed, refusals).draw(fields, "");
        List<String> order = drawn.stream().flatMap(Drawn::all).map(Drawn::path).toList();
        return new FormPage(
                drawn,
                refusals.stream()
                        .sorted(Comparator.comparingInt(it -> place(order, it.field())))
                        .map(it -> error(order, it))
                        .toList());
    }

    private static int place(List<String> order, String field) {
        int place = order.indexOf(field);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static Wrong error(List<String> order, Refusal refusal) {
        String id = order.contains(refusal.field()) ? Drawn.id(refusal.field()) : FORM;
        return new Wrong(id, refusal.problem() + " " + refusal.remedy());
    }

    /** What was typed, field by field; nothing for fields that were left empty. */
    public List<Drawn> answers() {
        return fields.stream().flatMap(Drawn::all).filter(it -> !it.answer().isEmpty()).toList();
    }

    /** Before the title of a page that shows errors. */
    public String titlePrefix() {
        return errors.isEmpty() ? "" : "Error: ";
    }
}
