/** Takes in what other services say on Kafka: once, in order per key, and nothing is dropped. */
@NullMarked
package org.threshold.workflow.platform.inbox;

import org.jspecify.annotations.NullMarked;
