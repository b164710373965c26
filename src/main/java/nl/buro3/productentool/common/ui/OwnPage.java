package nl.buro3.productentool.common.ui;

/**
 * A page about its reader, or on the way to such a page: getting in, their account, what they have, quotes and orders, what
 * somebody sent them. Its styles ({@code own.css}) stand in the document beside those of every page; who only reads cards
 * does not wait for them.
 */
public interface OwnPage extends PublicView {}
