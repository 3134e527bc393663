/** Who may sign in to a local stack, and the keys that its systems know each other by. */
@NullMarked
package org.threshold.local.credentials;

import org.jspecify.annotations.NullMarked;
