/** The pages of a running stack in a real browser: how it is found, and pictures of every page. */
@NullMarked
package org.threshold.browser;

import org.jspecify.annotations.NullMarked;
