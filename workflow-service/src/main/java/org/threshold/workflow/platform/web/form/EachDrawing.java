package org.threshold.workflow.platform.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.ForEach;
import org.threshold.workflow.platform.web.form.Drawn.Kind;

/**
 * Draws what is asked for each of some things: folded away, but for those in which something is
 * wrong, or else the first that nothing was said about.
 */
final class EachDrawing {

    private final FormDrawing drawing;
    private final Typed typed;

    EachDrawing(FormDrawing drawing, Typed typed) {
        this.drawing = drawing;
        this.typed = typed;
    }

    List<Drawn> items(ForEach each, String path) {
        List<Drawn> items = new ArrayList<>();
        int unused = typed.items(path);
        for (var thing : each.which().options()) {
            int place = place(path, each.which().key(), thing.value());
            items.add(item(each, thing, Typed.item(path, place < 0 ? unused++ : place)));
        }
        return unfolded(items, each.which().needed());
    }

    /** Where what was typed about a thing stands; negative where nothing was. */
    private int place(String path, String key, String value) {
        return IntStream.range(0, typed.items(path))
                .filter(index -> typed.one(Typed.item(path, index) + "." + key).equals(value))
                .findFirst()
                .orElse(-1);
    }

    private Drawn item(ForEach each, FormField.Option thing, String path) {
        List<Drawn> fields = drawing.draw(each.fields(), path + ".");
        var key = new Drawn.Choice("", thing.value(), path + "." + each.which().key(), true);
        return new Drawn(
                Kind.FOLDED,
                path,
                thing.words(),
                "",
                drawing.error(path),
                fields.getFirst().answer(),
                List.of(key),
                fields);
    }

    private static List<Drawn> unfolded(List<Drawn> items, boolean needed) {
        if (items.stream().anyMatch(Drawn::wrong)) {
            return items.stream().map(item -> item.wrong() ? item.unfolded() : item).toList();
        }
        List<Drawn> drawn = new ArrayList<>(items);
        IntStream.range(0, needed ? drawn.size() : 0)
                .filter(index -> drawn.get(index).value().isEmpty())
                .findFirst()
                .ifPresent(index -> drawn.set(index, drawn.get(index).unfolded()));
        return drawn;
    }
}
