/** Lets staff sign in, recognises systems by their keys, and refuses what no role allows. */
@NullMarked
package org.threshold.workflow.access.app;

import org.jspecify.annotations.NullMarked;
