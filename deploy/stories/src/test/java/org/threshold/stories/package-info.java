/** Stories played against the whole stack, on real servers, through what people and systems use. */
@NullMarked
package org.threshold.stories;

import org.jspecify.annotations.NullMarked;
