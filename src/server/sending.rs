//! A connection over which the system sends large files by itself: see [`crate::server::sendable`].

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use rustix::fs::sendfile;
use rustix::net::{SendFlags, send};
use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use tokio::net::TcpStream;

use crate::server::sendable::copy_of;

/// A connection.
pub struct Sending(pub TcpStream);

impl Sending {
    /// Sends what stands before a piece of a file, and that piece. `None` where no piece is of a file, or the system does not send it.
    fn send(&self, context: &mut Context<'_>, bytes: &[IoSlice<'_>]) -> Poll<Option<io::Result<usize>>> {
        // The head of an answer and its first piece come together; what follows is a piece alone.
        let Some((place, (file, offset))) = bytes.iter().enumerate().take(2).find_map(|(i, piece)| Some((i, copy_of(piece)?))) else {
            return Poll::Ready(None);
        };
        loop {
            if let Err(error) = ready!(self.0.poll_write_ready(context)) {
                return Poll::Ready(Some(Err(error)));
            }
            let sent = self.0.try_io(Interest::WRITABLE, || {
                let mut before = 0;
                for piece in &bytes[..place] {
                    // More follows: what is small waits for it in the same packet.
                    let sent = send(&self.0, piece, SendFlags::MORE | SendFlags::NOSIGNAL)?;
                    before += sent;
                    if sent < piece.len() {
                        return Ok(Some(before));
                    }
                }
                let mut from = offset;
                match sendfile(&self.0, &*file, Some(&mut from), bytes[place].len()) {
                    Ok(0) => Ok((before > 0).then_some(before)),
                    Ok(sent) => Ok(Some(before + sent)),
                    // What was sent before counts; the piece comes with the next call.
                    Err(_) if before > 0 => Ok(Some(before)),
                    Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => Err(io::ErrorKind::WouldBlock.into()),
                    Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => Ok(None),
                    Err(error) => Err(error.into()),
                }
            });
            match sent {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                sent => return Poll::Ready(sent.transpose()),
            }
        }
    }
}

impl AsyncRead for Sending {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(context, buffer)
    }
}

impl AsyncWrite for Sending {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match ready!(self.send(context, &[IoSlice::new(bytes)])) {
            Some(sent) => Poll::Ready(sent),
            None => Pin::new(&mut self.0).poll_write(context, bytes),
        }
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        match ready!(self.send(context, bytes)) {
            Some(sent) => Poll::Ready(sent),
            None => Pin::new(&mut self.0).poll_write_vectored(context, bytes),
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;
    use crate::server::sendable::{LEAST_SENDABLE, Sendable};

    #[tokio::test]
    async fn what_arrives_is_what_was_written_however_it_was_sent() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let file: Vec<u8> = (0..LEAST_SENDABLE * 20).map(|i| (i / 7) as u8).collect();
        let expected = [b"head".as_slice(), &file, b"tail", &file[5..LEAST_SENDABLE]].concat();
        let reader = tokio::spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let mut received = Vec::new();
            stream.read_to_end(&mut received).await.unwrap();
            received
        });
        let sendable = Sendable::of(&file).unwrap();
        let mut sending = Sending(listener.accept().await.unwrap().0);
        let mut pieces: &mut [IoSlice] = &mut [IoSlice::new(b"head"), IoSlice::new(&file)];
        while !pieces.is_empty() {
            let sent = sending.write_vectored(pieces).await.unwrap();
            IoSlice::advance_slices(&mut pieces, sent);
        }
        sending.write_all(b"tail").await.unwrap();
        sending.write_all(&file[5..LEAST_SENDABLE]).await.unwrap();
        sending.shutdown().await.unwrap();
        drop((sending, sendable));
        assert!(reader.await.unwrap() == expected);
    }
}
