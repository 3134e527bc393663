/** Keeps secrets of others in the database so that the database alone does not give them away. */
@NullMarked
package org.threshold.notification.platform.sealing;

import org.jspecify.annotations.NullMarked;
