package org.threshold.notification.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The channels there are, by the code that the directory names them with. */
@Component
class Channels {

    private final Map<String, Channel> byCode;

    Channels(List<Channel> channels) {
        byCode = channels.stream().collect(Collectors.toMap(Channel::code, Function.identity()));
    }

    Optional<Channel> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
