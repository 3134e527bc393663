package org.threshold.workflow.platform.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiFunction;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads once in a request what several parts of its page ask for; outside of a request it reads
 * each time. What was read goes with the request: the next one reads anew.
 *
 * @param <W> who asks
 * @param <K> what they ask for
 * @param <V> the answer
 */
public class OnceARequest<W, K, V> {

    private record Asked<W, K>(W who, K what) {}

    private final BiFunction<? super W, ? super K, ? extends V> read;

    /** A request is handled by one thread; several requests are at once. */
    private final Map<RequestAttributes, Map<Asked<W, K>, V>> known =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** Of what reads it. */
    public OnceARequest(BiFunction<? super W, ? super K, ? extends V> read) {
        this.read = read;
    }

    /** The answer, as it was when this request first asked. */
    public final V of(W who, K what) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? read.apply(who, what)
                : known.computeIfAbsent(request, _ -> new HashMap<>())
                        .computeIfAbsent(
                                new Asked<>(who, what), it -> read.apply(it.who(), it.what()));
    }
}
