/**
 * The keys that systems call with: an operator gives one and ends it, and only its hash is kept. Of
 * a deployed service, the first operator's key comes from the configuration.
 */
@NullMarked
package org.threshold.notification.keys;

import org.jspecify.annotations.NullMarked;
